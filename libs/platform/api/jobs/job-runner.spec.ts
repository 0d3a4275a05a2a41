import { instant } from '@sanchika/platform/kernel';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MachineClock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { Metrics } from '../http/metrics';
import { Job } from './job.entity';
import { JobRunner } from './job-runner';

class HandClock extends MachineClock {
  at = 1_000_000;

  override now() {
    return instant(this.at);
  }
}

let source: DataSource;
let work: UnitOfWork;
let clock: HandClock;
let metrics: Metrics;
beforeEach(async () => {
  source = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    entities: [Job],
    synchronize: true,
  }).initialize();
  work = new UnitOfWork(source);
  clock = new HandClock();
  metrics = new Metrics();
});
afterEach(() => source.destroy());

/** A runner that plans the job; two of them share the table. */
function runner(run: () => Promise<string>): JobRunner {
  const runs = new JobRunner(source, work, clock, metrics);
  runs.plan({ name: 'sweep', everyMs: 60_000, run });
  return runs;
}

describe('a recurring job', () => {
  it('is run by one of two runners', async () => {
    let runs = 0;
    const run = async () => `run ${(runs += 1)}`;
    await Promise.all([runner(run).runDue(), runner(run).runDue()]);
    expect(runs).toBe(1);
    expect(await source.manager.findOneByOrFail(Job, { name: 'sweep' })).toMatchObject({
      lastResult: 'run 1',
      claimedUntil: 0,
    });
  });

  it('is due again after its time and not before', async () => {
    let runs = 0;
    const sweeper = runner(async () => `run ${(runs += 1)}`);
    await sweeper.runDue();
    clock.at += 59_999;
    await sweeper.runDue();
    expect(runs).toBe(1);
    clock.at += 1;
    await sweeper.runDue();
    expect(runs).toBe(2);
  });

  it('is taken over when the process that claimed it died', async () => {
    let runs = 0;
    const sweeper = runner(async () => `run ${(runs += 1)}`);
    await sweeper.runDue();
    await source.manager.update(
      Job,
      { name: 'sweep' },
      { dueAt: instant(0), claimedUntil: instant(clock.at + 600_000) },
    );
    await sweeper.runDue();
    expect(runs).toBe(1);
    clock.at += 600_000;
    await sweeper.runDue();
    expect(runs).toBe(2);
  });

  it('that fails is counted and tried at its next turn', async () => {
    Logger.overrideLogger(false);
    let runs = 0;
    const sweeper = runner(async () => {
      runs += 1;
      throw new Error('no disk');
    });
    await sweeper.runDue();
    expect(await metrics.text()).toContain('sanchika_job_failures_total{job="sweep"} 1');
    clock.at += 60_000;
    await sweeper.runDue();
    expect(runs).toBe(2);
    expect((await source.manager.findOneByOrFail(Job, { name: 'sweep' })).lastResult).toBe('failed');
  });
});
