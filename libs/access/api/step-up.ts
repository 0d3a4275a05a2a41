import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { STEP_UP_LASTS_MS } from '@sanchika/access/domain';
import { MachineClock, Problem, UnitOfWork } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Account } from './account.entity';
import { LoginTries } from './login-tries';
import type { OwnSession } from './own-session';
import { PasswordHasher } from './password-hasher';
import { SecurityLog } from './security-log';
import { Session } from './session.entity';
import { Sessions } from './sessions';

/** A person proves anew who he is; for five minutes the session may do what asks for it. Its id changes. */
@Injectable()
export class StepUp {
  constructor(
    private readonly tries: LoginTries,
    private readonly passwords: PasswordHasher,
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly security: SecurityLog,
    private readonly clock: MachineClock,
  ) {}

  /** Throws `access.wrong-credentials` and `access.try-later`, counted with the sign-ins at the same device. */
  async run(password: string, own: OwnSession): Promise<{ until: Instant; nextSid: string }> {
    const { personId, sessionId, deviceId } = own.session.person;
    const bucket = `device:${deviceId}`;
    await this.tries.take(bucket);
    const account = await this.work.run((tx) => tx.findOneBy(Account, { personId }));
    const isRight = await this.passwords.verify(password, account?.passwordHash ?? null);
    if (!isRight) return this.refuse(personId, sessionId);
    const steppedUpAt = this.clock.now();
    const nextSid = await this.work.run(async (tx) => {
      await this.tries.clear(tx, bucket);
      const sid = await this.sessions.rotate(tx, own.session, own.sid);
      await tx.update(Session, { id: sessionId }, { steppedUpAt });
      await this.security.append({ kind: 'step-up', personId, topic: sessionId, result: 'done' }, tx);
      return sid;
    });
    return { until: instant(steppedUpAt + STEP_UP_LASTS_MS), nextSid };
  }

  private async refuse(personId: string, topic: string): Promise<never> {
    const result = AccessProblems.wrongCredentials.code;
    await this.security.append({ kind: 'step-up', personId, topic, result });
    throw Problem.of(AccessProblems.wrongCredentials);
  }
}
