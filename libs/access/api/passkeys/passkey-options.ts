import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { FactorProblems } from '@sanchika/access/contract/factors';
import type { EnrolmentOptions, ProofOptions } from '@sanchika/access/contract/factors';
import { isSteppedUp, MOST_PASSKEYS } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { MachineClock, Problem, Reader } from '@sanchika/platform/api';
import { handleOf } from './client-data';
import { OwnPasskeys } from './own-passkeys';
import { CHALLENGE_LIFE_MS, PasskeyChallenges } from './passkey-challenges';
import type { Purpose } from './passkey-challenges';
import type { Site } from './relying-party';

/** By their numbers in COSE: Ed25519, ECDSA with P-256, RSA. */
export const PASSKEY_ALGORITHMS = [-8, -7, -257];

const NAME = 'Sanchika · संचिका';

/** What an authenticator is asked for: always a passkey that it keeps itself and gives to nobody unverified. */
@Injectable()
export class PasskeyOptions {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly own: OwnPasskeys,
    private readonly reader: Reader,
    private readonly clock: MachineClock,
  ) {}

  /** Throws `access.step-up-needed` and `access.passkeys-full`. */
  async toEnrol(person: SignedInPerson, { rpId }: Site): Promise<EnrolmentOptions> {
    const { personId, sessionId, steppedUpAt } = person;
    if (!isSteppedUp(steppedUpAt, this.clock.now())) throw Problem.of(AccessProblems.stepUpNeeded);
    const known = await this.own.refs(personId);
    if (known.length >= MOST_PASSKEYS)
      throw Problem.of(FactorProblems.passkeysFull, { values: { most: MOST_PASSKEYS } });
    const challenge = await this.challenges.give({ purpose: 'enrol', sessionId });
    return {
      challenge,
      rp: { id: rpId, name: NAME },
      user: { id: handleOf(personId), ...(await this.namesOf(personId)) },
      pubKeyCredParams: PASSKEY_ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      timeout: CHALLENGE_LIFE_MS,
      excludeCredentials: known,
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'none',
    };
  }

  /** The same for everybody: nothing is known yet of who asks. */
  toSignIn(site: Site): Promise<ProofOptions> {
    return this.toProve(site, { purpose: 'sign-in', sessionId: null }, []);
  }

  /** Throws `access.no-passkey`. */
  async toStepUp({ personId, sessionId }: SignedInPerson, site: Site): Promise<ProofOptions> {
    const own = await this.own.refs(personId);
    if (own.length === 0) throw Problem.of(FactorProblems.noPasskey);
    return this.toProve(site, { purpose: 'step-up', sessionId }, own);
  }

  private async toProve(
    { rpId }: Site,
    purpose: Purpose,
    allowCredentials: ProofOptions['allowCredentials'],
  ): Promise<ProofOptions> {
    const challenge = await this.challenges.give(purpose);
    return { challenge, rpId, timeout: CHALLENGE_LIFE_MS, userVerification: 'required', allowCredentials };
  }

  private async namesOf(personId: string): Promise<{ name: string; displayName: string }> {
    const row = await this.reader.row<{ name: string; displayName: string }>(
      'SELECT employee_code name, name_hi displayName FROM person WHERE id = ?',
      [personId],
    );
    if (!row) throw new Error('a session without a person');
    return row;
  }
}
