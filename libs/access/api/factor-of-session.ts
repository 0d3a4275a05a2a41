import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { hasSecondFactor } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { Configuration, Problem } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Session } from './session.entity';

/** What somebody may do who has signed in with one factor alone where two are asked for: look who he is, add one, leave. */
const WITH_ONE_FACTOR = new Set([
  'access.me',
  'access.sign-out',
  'access.factors',
  'access.passkeys',
  'access.step-up',
  'access.passkey-enrolment',
  'access.enrol-passkey',
  'access.code-enrolment',
  'access.confirm-code',
]);

/** With which factors a session was opened, and whether they are enough. */
@Injectable()
export class FactorOfSession {
  constructor(private readonly configuration: Configuration) {}

  /** Throws `access.second-factor-needed`. */
  requireEnough({ amr }: SignedInPerson, operation: string): void {
    if (!this.configuration.isSecondFactorRequired || hasSecondFactor(amr)) return;
    if (!WITH_ONE_FACTOR.has(operation)) throw Problem.of(AccessProblems.secondFactorNeeded);
  }

  /** The person has just shown one more factor in this session. */
  async add(tx: Transaction, { sessionId, amr }: SignedInPerson, factor: 'passkey' | 'otp'): Promise<void> {
    if (amr.includes(factor)) return;
    await tx.update(Session, { id: sessionId }, { amr: [...amr, factor].join(' ') });
  }
}
