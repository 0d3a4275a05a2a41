import { deskSortKey, PRIORITIES } from '@sanchika/file/domain';
import { DeskQueries } from '@sanchika/file/api';
import { OfficeDirectory } from '@sanchika/office/api';
import { Configuration, connectionOptions, MachineClock, OfficeClock } from '@sanchika/platform/api';
import { instant, instantOfIso } from '@sanchika/platform/kernel';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { CountingReader } from './counting-reader';
import type { CountedRead } from './counting-reader';

/** Open files on desks: all on one, or the same number on each of several. */
export interface DeskPlan {
  readonly files: number;
  readonly desks: number;
}

/** What it cost to read a page of a desk; the first read is the page itself. */
export interface PageCost {
  readonly page: number;
  readonly rows: number;
  readonly reads: readonly CountedRead[];
}

const PAGE = 50;
const BATCH = 500;
const DUE_FROM = instantOfIso('2026-03-02T12:00:00.000Z');
const DAY_MS = 86_400_000;
/** Due instants are closing hours: a desk knows few different ones, and many files share each. */
const DUE_DAYS = 30;

/** Lays the files on the desks of a migrated database and reads pages of one desk through the product's queries. */
export async function readDeskPages(
  database: FreshDatabase,
  plan: DeskPlan,
  pages: readonly number[],
): Promise<PageCost[]> {
  const writer = await openSource(database, 'writer');
  const postId = await fillDesks(writer, plan);
  await writer.destroy();
  const source = await openSource(database, 'reader');
  try {
    return await readPages(source, postId, pages);
  } finally {
    await source.destroy();
  }
}

async function readPages(source: DataSource, postId: string, pages: readonly number[]): Promise<PageCost[]> {
  const reader = new CountingReader(source);
  const clock = new OfficeClock(new MachineClock());
  const desks = new DeskQueries(reader, new OfficeDirectory(reader, clock), clock);
  const costs: PageCost[] = [];
  let after: string | undefined;
  for (let page = 1; page <= Math.max(...pages); page += 1) {
    const answer = await desks.page(postId, { after, limit: PAGE });
    const reads = reader.counted.splice(0);
    if (pages.includes(page)) costs.push({ page, rows: answer.rows.length, reads });
    if (answer.next === null) break;
    after = answer.next;
  }
  return costs;
}

/** Empties all desks first. Returns one of the posts. */
async function fillDesks(source: DataSource, { files, desks }: DeskPlan): Promise<string> {
  await source.query('DELETE FROM desk');
  const posts = Array.from({ length: desks }, () => v7());
  const rows = Array.from({ length: files }, (_, place) => deskRow(posts[place % desks] ?? '', place));
  const marks = `(${Array.from(rows[0] ?? [], () => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await source.query(`INSERT INTO desk VALUES ${batch.map(() => marks).join(', ')}`, batch.flat());
  }
  await source.query(source.options.type === 'mariadb' ? 'ANALYZE TABLE desk' : 'ANALYZE desk');
  return posts[0] ?? '';
}

/** In the order of the columns. */
function deskRow(postId: string, place: number): (string | number | null)[] {
  const priority = PRIORITIES[place % PRIORITIES.length] ?? 'ordinary';
  const dueAt = instant(DUE_FROM + (place % DUE_DAYS) * DAY_MS);
  const name = [place + 1, `STN/${place + 1}/2026-EST`, 'स्टेशनरी क्रय', priority, 'active'];
  return [
    postId,
    deskSortKey(priority, dueAt, place + 1),
    v7(),
    ...name,
    DUE_FROM - DAY_MS,
    dueAt,
    place % 2,
    null,
    'dd',
    'ordinary',
  ];
}

/** A connection of its own to a database that a test made. */
export function openSource({ folder, url }: FreshDatabase, part: 'reader' | 'writer'): Promise<DataSource> {
  const configuration = Configuration.read({
    SANCHIKA_DATA: folder,
    SANCHIKA_POOL: '1',
    ...(url && { DATABASE_URL: url }),
  });
  return new DataSource(
    connectionOptions(configuration, { entities: [], migrations: [] }, part),
  ).initialize();
}
