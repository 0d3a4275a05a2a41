import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_COUNTED } from '@sanchika/file/contract';
import { startServer, testEngine } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { readDeskPages } from '../../tools/bench/desk-reads';
import type { DeskPlan } from '../../tools/bench/desk-reads';

const plans: readonly [string, DeskPlan, number[]][] = [
  ['3,000 open files on one desk', { files: 3000, desks: 1 }, [1, 20]],
  ['30,000 open files on one desk', { files: 30_000, desks: 1 }, [1, 20]],
  ['3,000 open files on ten desks', { files: 3000, desks: 10 }, [1, 6]],
  ['30,000 open files on ten desks', { files: 30_000, desks: 10 }, [1, 20]],
];

describe('a page of the inbox, 50 files', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    const server = await startServer();
    ({ database } = server);
    await server.halt();
  });
  afterAll(() => database.drop());

  it.each(plans)('reads no more than 51 rows of %s, at any depth', async (_, plan, pages) => {
    const costs = await readDeskPages(database, plan, pages);
    expect(costs.map(({ page }) => page)).toEqual(pages);
    for (const { rows, reads } of costs) {
      expect(rows).toBe(50);
      const [page, ...counts] = reads.filter(({ sql }) => sql.includes('FROM desk'));
      expect(counts).toHaveLength(2);
      if (testEngine() === 'mariadb') {
        expect(page?.rowsRead).toBeLessThanOrEqual(51);
        expect(page?.handlerReads).toBeLessThanOrEqual(51);
        for (const { handlerReads } of counts) expect(handlerReads).toBeLessThanOrEqual(MOST_COUNTED + 1);
      } else {
        // SQLite counts no rows; its plans are one range each, and nothing is sorted.
        expect(page?.plan).toBe('SEARCH desk USING INDEX sqlite_autoindex_desk_1 (post_id=? AND sort_key>?)');
        const plan = 'SEARCH desk USING COVERING INDEX ix_desk_count (post_id=? AND is_read=?)';
        expect(counts.map((count) => count.plan)).toEqual([plan, plan]);
      }
    }
  });
});
