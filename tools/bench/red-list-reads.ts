import { deskSortKey } from '@sanchika/file/domain';
import { DeskLines, Districts, OfficeDirectory } from '@sanchika/office/api';
import { FileListsQueries, FilePolicy, LateFiles } from '@sanchika/file/api';
import type { ActingPost } from '@sanchika/file/api';
import { MachineClock, OfficeClock } from '@sanchika/platform/api';
import { instant, instantOfIso } from '@sanchika/platform/kernel';
import type { FreshDatabase } from '@sanchika/platform/testing';
import type { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { CountingReader } from './counting-reader';
import type { CountedRead } from './counting-reader';
import { openSource } from './desk-reads';

const NOW = instantOfIso('2026-05-04T06:00:00.000Z');
const DAY_MS = 86_400_000;
const BATCH = 500;

/** Who asks, and how many late files came back. */
export interface RedCost {
  readonly late: number;
  readonly reads: readonly CountedRead[];
}

/** Lays late files, every second one restricted, on a desk and reads the list of whoever is over it. */
export async function readRedList(
  database: FreshDatabase,
  { actor, postId, files }: { readonly actor: ActingPost; readonly postId: string; readonly files: number },
): Promise<RedCost> {
  const writer = await openSource(database, 'writer');
  await fillDesk(writer, postId, files);
  await writer.destroy();
  const source = await openSource(database, 'reader');
  try {
    const reader = new CountingReader(source);
    const clock = new OfficeClock(new MachineClock());
    const directory = new OfficeDirectory(reader, clock);
    const districts = new Districts(reader);
    const lines = new DeskLines(reader, districts);
    const policy = new FilePolicy(directory, districts, lines, clock);
    const late = new LateFiles(reader, lines, policy, new FileListsQueries(reader, directory));
    const found = await late.below(actor, { from: instant(0), before: NOW });
    return { late: found.length, reads: reader.counted };
  } finally {
    await source.destroy();
  }
}

/** As many again are not late. */
async function fillDesk(source: DataSource, postId: string, files: number): Promise<void> {
  await source.query('DELETE FROM desk');
  const rows = Array.from({ length: files * 2 }, (_, place) => {
    const dueAt = instant(NOW + (place < files ? -1 : 1) * (1 + (place % 60)) * DAY_MS);
    const grade = place % 2 === 0 ? 'ordinary' : 'restricted';
    return [
      ...[postId, deskSortKey('ordinary', dueAt, place + 1), v7(), place + 1, `STN/${place + 1}/2026-EST`],
      ...['स्टेशनरी क्रय', 'ordinary', 'active', dueAt - DAY_MS, dueAt, place % 2, null, 'dd', grade],
    ];
  });
  const marks = `(${Array.from(rows[0] ?? [], () => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await source.query(`INSERT INTO desk VALUES ${batch.map(() => marks).join(', ')}`, batch.flat());
  }
  await source.query(source.options.type === 'mariadb' ? 'ANALYZE TABLE desk' : 'ANALYZE desk');
}
