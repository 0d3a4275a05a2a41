import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type {
  Assertion,
  Attestation,
  EnrolmentOptions,
  ProofOptions,
} from '@sanchika/access/contract/factors';
import { cbor } from './cbor';

/** What an honest authenticator and browser would not do. */
export interface Deceit {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly counter?: number;
  readonly isUnverified?: boolean;
  readonly hasWrongSignature?: boolean;
  readonly userHandle?: string;
  /** `webauthn.create` where a proof is asked for. */
  readonly type?: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_CREDENTIAL = 0x40;

/** An authenticator with one passkey, in software: real keys and signatures, and any deceit one likes. */
export class SoftwareAuthenticator {
  private readonly credentialId = randomBytes(32);
  private readonly keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } =
    generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private userHandle = randomBytes(27).toString('base64url');
  private uses = 0;

  constructor(private readonly origin: string) {}

  get id(): string {
    return this.credentialId.toString('base64url');
  }

  /** Answers what a browser is asked when a passkey is to be made. */
  create({ challenge, rp, user }: EnrolmentOptions, deceit: Deceit = {}): Attestation {
    this.userHandle = user.id;
    const length = Buffer.of(0, this.credentialId.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.credentialId, this.publicKey()]);
    const authData = this.authenticatorData({ rpId: rp.id, ...deceit }, credential);
    const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return {
      id: this.id,
      response: {
        clientDataJSON: this.clientData({ type: 'webauthn.create', challenge, ...deceit }),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** Answers what a browser is asked when the passkey is to be proved. */
  prove({ challenge, rpId }: ProofOptions, deceit: Deceit = {}): Assertion {
    this.uses += 1;
    const clientDataJSON = this.clientData({ type: 'webauthn.get', challenge, ...deceit });
    const data = this.authenticatorData({ rpId, ...deceit });
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signed = deceit.hasWrongSignature
      ? Buffer.concat([data, hash.reverse()])
      : Buffer.concat([data, hash]);
    return {
      id: this.id,
      response: {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, this.keys.privateKey).toString('base64url'),
        userHandle: deceit.userHandle ?? this.userHandle,
      },
    };
  }

  private clientData({ type, challenge, origin = this.origin }: Deceit): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
  }

  private authenticatorData(
    { rpId = '', counter = this.uses, isUnverified }: Deceit,
    credential: Buffer = Buffer.of(),
  ): Buffer {
    const flags = PRESENT | (isUnverified ? 0 : VERIFIED) | (credential.length > 0 ? WITH_CREDENTIAL : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(flags), count, credential]);
  }

  /** In COSE: an elliptic key for ES256 on P-256. */
  private publicKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    return cbor(key);
  }
}
