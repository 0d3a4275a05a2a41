import { Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';

/** Bytes as WebAuthn writes them in JSON: base64url without padding. */
const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);

/** A credential id has up to 1,023 bytes. */
const CredentialId = bytes(1364);
const ClientData = bytes(4096);
const Transports = z.array(z.string().max(20)).max(8);

/** What the person calls the passkey, to tell it from the others. */
export const PasskeyName = z.string().trim().min(1).max(80);

export const PasskeyView = z
  .object({
    passkeyId: Id,
    name: z.string(),
    createdAt: InstantText,
    lastUsedAt: InstantText.nullable(),
    /** Whether its keeper copies it to the person's other devices. */
    isBackedUp: z.boolean(),
  })
  .meta({ id: 'Passkey' });
export type PasskeyView = z.infer<typeof PasskeyView>;

const CredentialRef = z.object({
  id: CredentialId,
  type: z.literal('public-key'),
  transports: Transports.optional(),
});

/** `PublicKeyCredentialCreationOptionsJSON` of WebAuthn, as far as it is used. */
export const EnrolmentOptions = z
  .object({
    challenge: bytes(100),
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: bytes(100), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int(),
    excludeCredentials: z.array(CredentialRef),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.literal('required'),
    }),
    attestation: z.literal('none'),
  })
  .meta({ id: 'PasskeyEnrolmentOptions' });
export type EnrolmentOptions = z.infer<typeof EnrolmentOptions>;

/** `PublicKeyCredentialRequestOptionsJSON` of WebAuthn, as far as it is used. */
export const ProofOptions = z
  .object({
    challenge: bytes(100),
    rpId: z.string(),
    timeout: z.int(),
    userVerification: z.literal('required'),
    allowCredentials: z.array(CredentialRef),
  })
  .meta({ id: 'PasskeyProofOptions' });
export type ProofOptions = z.infer<typeof ProofOptions>;

/** What an authenticator answers when it makes a passkey. What extensions answer is the browser's own and is not sent. */
export const Attestation = z
  .object({
    id: CredentialId,
    response: z.object({
      clientDataJSON: ClientData,
      attestationObject: bytes(16_384),
      transports: Transports.optional(),
    }),
  })
  .meta({ id: 'PasskeyAttestation' });
export type Attestation = z.infer<typeof Attestation>;

/** What an authenticator answers when it proves that it has the passkey. */
export const Assertion = z
  .object({
    id: CredentialId,
    response: z.object({
      clientDataJSON: ClientData,
      authenticatorData: bytes(4096),
      signature: bytes(8192),
      /** The person, as the authenticator keeps him. */
      userHandle: bytes(100).nullish(),
    }),
  })
  .meta({ id: 'PasskeyAssertion' });
export type Assertion = z.infer<typeof Assertion>;

export const EnrolPasskey = z
  .object({ name: PasskeyName, attestation: Attestation })
  .meta({ id: 'EnrolPasskey' });

export const PasskeySignIn = z
  .object({ assertion: Assertion, deviceName: z.string().max(80).optional() })
  .meta({ id: 'PasskeySignIn' });
