import { Injectable } from '@nestjs/common';
import { FactorApi, FactorProblems } from '@sanchika/access/contract/factors';
import type { Attestation, PasskeyView } from '@sanchika/access/contract/factors';
import { MOST_PASSKEYS } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandRunner, MachineClock, newId, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { FactorOfSession } from '../factor-of-session';
import { hashOfSecret } from '../secrets';
import { SecurityLog } from '../security-log';
import { challengeIn } from './client-data';
import { OwnPasskeys, passkeyView } from './own-passkeys';
import { PASSKEY_ALGORITHMS } from './passkey-options';
import { PasskeyChallenges } from './passkey-challenges';
import { Passkey } from './passkey.entity';
import type { Site } from './relying-party';

type Api = typeof FactorApi.enrolPasskey;
type MadePasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'isBackedUp'>;

/** Keeps a passkey that an authenticator has made for a challenge of this session. */
@Injectable()
export class EnrolPasskey {
  constructor(
    private readonly commands: CommandRunner,
    private readonly challenges: PasskeyChallenges,
    private readonly own: OwnPasskeys,
    private readonly factors: FactorOfSession,
    private readonly clock: MachineClock,
    private readonly security: SecurityLog,
  ) {}

  async run(command: Command<Api>, person: SignedInPerson, site: Site): Promise<PasskeyView> {
    const { name, attestation } = command.body;
    const challenge = challengeIn(attestation.response.clientDataJSON) ?? '';
    const purpose = { purpose: 'enrol', sessionId: person.sessionId } as const;
    try {
      return await this.commands.run(FactorApi.enrolPasskey, command, async (tx) => {
        if (!(await this.challenges.take(tx, challenge, purpose)))
          throw Problem.of(FactorProblems.passkeyRefused);
        const made = await madePasskey(attestation, challenge, site);
        await this.factors.add(tx, person, 'passkey');
        return this.keep(tx, { ...made, name, transports: transportsOf(attestation) }, person.personId);
      });
    } catch (error) {
      await this.challenges.spend(challenge, purpose);
      throw error;
    }
  }

  private async keep(
    tx: Transaction,
    made: MadePasskey & Pick<Passkey, 'name' | 'transports'>,
    personId: string,
  ): Promise<PasskeyView> {
    const credentialHash = hashOfSecret(made.credentialId);
    if (await tx.existsBy(Passkey, { credentialHash })) throw Problem.of(FactorProblems.passkeyRefused);
    const { length } = await this.own.list(tx, personId);
    if (length >= MOST_PASSKEYS)
      throw Problem.of(FactorProblems.passkeysFull, { values: { most: MOST_PASSKEYS } });
    const times = { createdAt: this.clock.now(), lastUsedAt: null, revokedAt: null };
    const passkey: Passkey = { id: newId(), personId, credentialHash, ...made, ...times };
    await tx.insert(Passkey, passkey);
    await this.security.append({ kind: 'passkey', personId, topic: passkey.id, result: 'enrolled' }, tx);
    return passkeyView(passkey);
  }
}

/** Throws `access.passkey-refused` for whatever is wrong with it. */
async function madePasskey(
  { id, response }: Attestation,
  expectedChallenge: string,
  site: Site,
): Promise<MadePasskey> {
  const { clientDataJSON, attestationObject } = response;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: { clientDataJSON, attestationObject },
    },
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: PASSKEY_ALGORITHMS,
    // The library says each fault by throwing.
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
  if (!verified || !registrationInfo) throw Problem.of(FactorProblems.passkeyRefused);
  const { credential, credentialBackedUp } = registrationInfo;
  const publicKey = Buffer.from(credential.publicKey).toString('base64url');
  return {
    credentialId: credential.id,
    publicKey,
    counter: credential.counter,
    isBackedUp: credentialBackedUp,
  };
}

function transportsOf({ response }: Attestation): string {
  return (response.transports ?? []).join(' ');
}
