import { describe, expect, it } from 'vitest';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { testEngine } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { AskedActs } from '../../tools/faults/asked-acts';
import { buildControl, NO_QUEUE, SLOW_READS, STALE_WRITE } from '../../tools/faults/build-control';
import { checkOffice } from '../../tools/faults/check-office';
import { holdContest, signRivalsIn } from '../../tools/faults/contest';

interface Trial {
  /** The product itself where there is none. */
  readonly build?: () => Promise<string>;
  readonly prepare?: (database: FreshDatabase) => Promise<void>;
}

const ROUNDS = 2;
const TURNS = 300;

/** Holds contests until a breach is found, or enough of them. */
async function breachesIn({ build, prepare }: Trial): Promise<string[]> {
  const district = await SampleDistrict.start(build && { program: await build() });
  try {
    const { database } = district.server;
    await prepare?.(database);
    const rivals = await signRivalsIn(district);
    const acts = new AskedActs();
    let breaches: string[] = [];
    for (let seed = 1; seed <= ROUNDS && breaches.length === 0; seed += 1) {
      await holdContest(rivals, acts, { seed, files: 6, turns: TURNS });
      breaches = await checkOffice(database, acts.all);
    }
    return breaches;
  } finally {
    await district.stop();
  }
}

/** The unique place in the chain is a lock of its own, behind which the one under test could hide. */
async function dropSecondLock(database: FreshDatabase): Promise<void> {
  const raw = await RawDatabase.open(database);
  await raw.rows('DROP INDEX ux_sealed_event_chain ON sealed_event');
  await raw.close();
}

const trials: Readonly<Record<ReturnType<typeof testEngine>, { sound: Trial; faulty: Trial }>> = {
  mariadb: {
    sound: { prepare: dropSecondLock },
    faulty: { build: () => buildControl(STALE_WRITE), prepare: dropSecondLock },
  },
  sqlite: {
    sound: { build: () => buildControl(SLOW_READS) },
    faulty: { build: () => buildControl(NO_QUEUE) },
  },
};

describe('the checks of the concurrency spec, tried on servers that are known', () => {
  const { sound, faulty } = trials[testEngine()];

  it('find nothing where the compare-and-set (MariaDB) or the queue (SQLite) stands alone', async () => {
    expect(await breachesIn(sound)).toEqual([]);
  });

  it('find breaches where it was taken out: TypeORM’s stale save() on MariaDB, no queue on SQLite', async () => {
    expect(await breachesIn(faulty)).not.toEqual([]);
  });
});
