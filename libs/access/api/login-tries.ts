import { Injectable } from '@nestjs/common';
import { AccessProblems } from '@sanchika/access/contract';
import { afterFailure, afterSuccess, NO_FAILED_TRIES, waitBeforeTry } from '@sanchika/access/domain';
import { MachineClock, Problem, requireOneChanged, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { LoginAttempt } from './login-attempt.entity';

/** Counts tries of secrets in the database, where every process sees the same count. */
@Injectable()
export class LoginTries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  /** Counts one try as failed before its secret is checked. Throws `access.try-later`. */
  async take(bucket: string, waitOf = waitBeforeTry): Promise<void> {
    await this.work.run(async (tx) => {
      const now = this.clock.now();
      const row = await tx.findOneBy(LoginAttempt, { bucket });
      const seconds = Math.ceil(waitOf(row ?? NO_FAILED_TRIES, now) / 1000);
      if (seconds > 0)
        throw Problem.of(AccessProblems.tryLater, { values: { seconds }, retryAfterSeconds: seconds });
      if (row) await change(tx, row, afterFailure(row, now));
      else await tx.insert(LoginAttempt, { bucket, tries: 1, ...afterFailure(NO_FAILED_TRIES, now) });
    });
  }

  /** Takes the count back: the secret was right. */
  async clear(tx: Transaction, bucket: string): Promise<void> {
    const row = await tx.findOneBy(LoginAttempt, { bucket });
    if (row) await change(tx, row, afterSuccess(row));
  }
}

async function change(tx: Transaction, row: LoginAttempt, next: Partial<LoginAttempt>): Promise<void> {
  const { bucket, tries } = row;
  requireOneChanged(await tx.update(LoginAttempt, { bucket, tries }, { ...next, bucket, tries: tries + 1 }));
}
