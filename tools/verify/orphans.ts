import type { Fault } from './fault';
import type { Snapshot } from './snapshot';

/** Table → the column that must lead to a row of another table. */
const BELONGS: readonly (readonly [table: string, column: string, owner: string])[] = [
  ['note', 'file_id', 'file'],
  ['draft_note', 'file_id', 'file'],
  ['paper', 'file_id', 'file'],
  ['holding_interval', 'file_id', 'file'],
  ['desk', 'file_id', 'file'],
  ['merged_note', 'note_id', 'note'],
  ['merged_paper', 'paper_id', 'paper'],
  ['sealed_text', 'event_id', 'sealed_event'],
];

/** Rows whose file or event is gone. */
export async function checkOrphans(snapshot: Snapshot): Promise<Fault[]> {
  const faults: Fault[] = [];
  // A database of an earlier release has not all of the tables.
  for (const [table, column, owner] of BELONGS.filter(([each]) => snapshot.tables.has(each))) {
    const [found] = await snapshot.rows<{ n: number | string }>(
      `SELECT COUNT(*) n FROM ${table} LEFT JOIN ${owner} o ON o.id = ${table}.${column} WHERE o.id IS NULL`,
    );
    const count = Number(found?.n ?? 0);
    if (count > 0)
      faults.push({ kind: 'orphan', what: `${count} rows of ${table} belong to no row of ${owner}.` });
  }
  return faults;
}
