import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRunner, MachineClock, UnitOfWork } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { LessThan } from 'typeorm';
import { LoginAttempt } from './login-attempt.entity';
import { PasskeyChallenge } from './passkeys/passkey-challenge.entity';
import { PastSid } from './past-sid.entity';
import { Session } from './session.entity';

const HOUR_MS = 60 * 60_000;
const KEEP_MS = 48 * HOUR_MS;

/** Forgets sessions, their old ids, failed tries and challenges two days after they have ceased to matter. */
@Injectable()
export class ForgetPast implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'access.forget-past', everyMs: HOUR_MS, run: () => this.run() });
  }

  private async run(): Promise<string> {
    const before = LessThan(instant(this.clock.now() - KEEP_MS));
    const counts = await this.work.run(async (tx) => [
      await tx.delete(PastSid, { replacedAt: before }),
      await tx.delete(Session, { expiresAt: before }),
      await tx.delete(LoginAttempt, { lastFailureAt: before }),
      await tx.delete(PasskeyChallenge, { expiresAt: before }),
    ]);
    const [sids, sessions, tries, challenges] = counts.map(({ affected }) => affected ?? 0);
    return `${sessions} sessions, ${sids} ids, ${tries} counts, ${challenges} challenges`;
  }
}
