import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { instant } from '@sanchika/platform/kernel';
import { DataSource } from 'typeorm';
import { MachineClock } from '../clock/clock';
import { Dialect } from '../database/dialect';
import { UnitOfWork } from '../database/unit-of-work';
import { Metrics } from '../http/metrics';
import { Job } from './job.entity';

/** A job to run again and again. `run` says in a few words what it did. */
export interface JobPlan {
  readonly name: string;
  readonly everyMs: number;
  /** Whether it asks the office clock what is due, and so must look again when a test moves that clock. */
  readonly followsOfficeClock?: boolean;
  readonly run: () => Promise<string>;
}

const LOOK_EVERY_MS = 15_000;
const CLAIM_MS = 10 * 60_000;

/** Runs the planned jobs, each by one process at a time: whoever moves `claimed_until` first has it. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobRunner.name);
  private readonly plans: JobPlan[] = [];
  private readonly dialect: Dialect;
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() writer: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly metrics: Metrics,
  ) {
    this.dialect = Dialect.of(writer.options);
  }

  plan(job: JobPlan): void {
    this.plans.push(job);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running = this.look()), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** A database that is away must not take the process with it; the next look finds the same jobs due. */
  private async look(): Promise<void> {
    await this.runDue().catch((error: unknown) => this.log.error({ message: 'no look at the jobs', error }));
  }

  /** Runs every job that is due and not claimed by another process. */
  async runDue(): Promise<void> {
    for (const job of this.plans) {
      if (await this.claim(job)) await this.runClaimed(job);
    }
  }

  /** Runs at once what follows the office clock. For tests that move it. */
  async followOfficeClock(): Promise<void> {
    for (const job of this.plans) if (job.followsOfficeClock) await this.runClaimed(job);
  }

  private async claim(job: JobPlan): Promise<boolean> {
    const now = this.clock.now();
    const result = await this.work.run(async (tx) => {
      const row = `INSERT INTO job (name, due_at, claimed_until) VALUES (?, ?, 0)`;
      await tx.query(this.dialect.insertIfAbsent(row), [job.name, now]);
      return tx
        .createQueryBuilder()
        .update(Job)
        .set({ claimedUntil: instant(now + CLAIM_MS) })
        .where('name = :name AND due_at <= :now AND claimed_until <= :now', { name: job.name, now })
        .execute();
    });
    return result.affected === 1;
  }

  private async runClaimed(job: JobPlan): Promise<void> {
    let lastResult: string;
    try {
      lastResult = await job.run();
    } catch (error) {
      // A failed job is tried at its next turn; it must not stop the others.
      lastResult = 'failed';
      this.metrics.countJobFailure(job.name);
      this.log.error({ job: job.name, error });
    }
    const dueAt = instant(this.clock.now() + job.everyMs);
    await this.work.run((tx) =>
      tx.update(Job, { name: job.name }, { dueAt, claimedUntil: instant(0), lastResult }),
    );
  }
}
