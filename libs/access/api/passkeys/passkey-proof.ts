import { Injectable } from '@nestjs/common';
import { FactorProblems } from '@sanchika/access/contract/factors';
import type { Assertion } from '@sanchika/access/contract/factors';
import { MachineClock, Problem, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { IsNull } from 'typeorm';
import { Account } from '../account.entity';
import { LoginTries } from '../login-tries';
import { hashOfSecret } from '../secrets';
import { SecurityLog } from '../security-log';
import { challengeIn, counterIn, isHandleOf } from './client-data';
import { PasskeyChallenges } from './passkey-challenges';
import type { Purpose } from './passkey-challenges';
import { Passkey } from './passkey.entity';
import type { Site } from './relying-party';

/** What is to be proved: for what, at which site, and by whom where that is known. */
export interface ProofPlan {
  readonly purpose: Purpose;
  readonly site: Site;
  /** The person of the session; null at the door. */
  readonly personId: string | null;
  /** The device of the session, with whose other tries this one is counted; at the door each credential has its own count. */
  readonly deviceId: string | null;
}

/** A passkey that has just been used rightly. */
export interface ProvedPasskey {
  readonly passkey: Passkey;
  readonly counter: number;
  readonly isBackedUp: boolean;
  /** In which the try was counted. */
  readonly bucket: string;
}

/** Checks that somebody holds a passkey. All that is wrong with an assertion looks the same from outside. */
@Injectable()
export class PasskeyProof {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly tries: LoginTries,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly security: SecurityLog,
  ) {}

  /** Throws `access.passkey-refused` and `access.try-later`. */
  async check(assertion: Assertion, plan: ProofPlan): Promise<ProvedPasskey> {
    const credentialHash = hashOfSecret(assertion.id);
    const bucket = plan.deviceId === null ? `passkey:${credentialHash}` : `device:${plan.deviceId}`;
    await this.tries.take(bucket);
    const challenge = challengeIn(assertion.response.clientDataJSON);
    const isFresh = challenge !== null && (await this.challenges.spend(challenge, plan.purpose));
    const passkey = await this.work.run((tx) => this.find(tx, credentialHash, plan.personId));
    if (!isFresh || !passkey) return this.refuse(plan, passkey);
    const proof = await verified({ assertion, challenge, passkey, site: plan.site });
    if (!proof) {
      await this.noteCopy(passkey, counterIn(assertion));
      return this.refuse(plan, passkey);
    }
    return { passkey, ...proof, bucket };
  }

  /** Writes down that it was used, in the transaction of what it opens. Of two uses of one counting, one is refused. */
  async note(tx: Transaction, { passkey, counter, isBackedUp, bucket }: ProvedPasskey): Promise<void> {
    const { id, counter: before } = passkey;
    const used = { counter, isBackedUp, lastUsedAt: this.clock.now() };
    const { affected } = await tx.update(Passkey, { id, counter: before, revokedAt: IsNull() }, used);
    if (affected !== 1) throw Problem.of(FactorProblems.passkeyRefused);
    await this.tries.clear(tx, bucket);
  }

  /** The passkey while it and the way in of its person stand, and when it is the person's who is expected. */
  private async find(
    tx: Transaction,
    credentialHash: string,
    personId: string | null,
  ): Promise<Passkey | null> {
    const passkey = await tx.findOneBy(Passkey, { credentialHash, revokedAt: IsNull() });
    if (!passkey || (personId !== null && passkey.personId !== personId)) return null;
    const isOpen = await tx.existsBy(Account, { personId: passkey.personId, closedAt: IsNull() });
    return isOpen ? passkey : null;
  }

  /** A counter that goes back tells of a copied authenticator. */
  private async noteCopy({ id, personId, counter: before }: Passkey, counter: number): Promise<void> {
    if (counter > 0 && counter <= before)
      await this.security.append({ kind: 'passkey', personId, topic: id, result: 'counter-back' });
  }

  private async refuse({ purpose, personId }: ProofPlan, passkey: Passkey | null): Promise<never> {
    const about = { personId: passkey?.personId ?? personId, topic: passkey?.id ?? null };
    const result = FactorProblems.passkeyRefused.code;
    await this.security.append({ kind: purpose.purpose, ...about, result });
    throw Problem.of(FactorProblems.passkeyRefused);
  }
}

interface Claim {
  readonly assertion: Assertion;
  readonly challenge: string;
  readonly passkey: Passkey;
  readonly site: Site;
}

async function verified({
  assertion: { id, response },
  challenge,
  passkey,
  site,
}: Claim): Promise<{ counter: number; isBackedUp: boolean } | null> {
  const { userHandle, ...signed } = response;
  if (!isHandleOf(userHandle, passkey.personId)) return null;
  try {
    const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
      response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: signed },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    });
    if (!isRight) return null;
    return { counter: authenticationInfo.newCounter, isBackedUp: authenticationInfo.credentialBackedUp };
  } catch {
    // The library says each fault by throwing.
    return null;
  }
}
