import { MATTERS, perTable } from './matters';
import type { MatterTable } from './matters';
import type { EventRow, FileRows, Row, TextRow } from './rows';
import type { Snapshot } from './snapshot';

const PAGE = 200;

/** The ids of all files and of all chains of files, page by page in their order. */
export async function* fileIdPages(snapshot: Snapshot): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const ids = await nextIds(snapshot, after);
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1) ?? after;
  }
}

/** A file of which only the chain is left counts as well, so both tables are asked. */
async function nextIds(snapshot: Snapshot, after: string): Promise<string[]> {
  const files = await snapshot.rows<{ id: string }>(
    `SELECT id FROM file WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
    [after],
  );
  const chains = await chainIdsAfter(snapshot, { kind: 'file', after });
  return [...new Set([...files.map(({ id }) => id), ...chains])].sort().slice(0, PAGE);
}

/** Everything the database holds of these files. */
export async function readFiles(snapshot: Snapshot, ids: readonly string[]): Promise<FileRows[]> {
  const marks = ids.map(() => '?').join(', ');
  const of = async <Found>(sql: string) => snapshot.rows<Found>(sql.replace('(?)', `(${marks})`), ids);
  const files = await of<Row>('SELECT * FROM file WHERE id IN (?)');
  const events = await of<EventRow>(
    `SELECT * FROM sealed_event WHERE chain_kind = 'file' AND chain_id IN (?) ORDER BY chain_id, seq`,
  );
  const texts = await of<TextRow & { chain_id: string }>(
    `SELECT e.chain_id, t.* FROM sealed_event e JOIN sealed_text t ON t.event_id = e.id
     WHERE e.chain_kind = 'file' AND e.chain_id IN (?)`,
  );
  const notes = await of<Row>('SELECT * FROM note WHERE file_id IN (?) ORDER BY file_id, note_no');
  const papers = await of<Row>('SELECT * FROM paper WHERE file_id IN (?) ORDER BY file_id, serial');
  const intervals = await of<Row>(
    'SELECT * FROM holding_interval WHERE file_id IN (?) ORDER BY file_id, seq',
  );
  const desk = await of<Row>('SELECT * FROM desk WHERE file_id IN (?)');
  const matters = await readMatters(of, snapshot.tables);
  const parts = {
    file: grouped(files, ({ id }) => id),
    events: grouped(events, ({ chain_id }) => chain_id),
    texts: grouped(texts, ({ chain_id }) => chain_id),
    ...{ notes: ofFile(notes), papers: ofFile(papers), intervals: ofFile(intervals), desk: ofFile(desk) },
  };
  return ids.map((id) => ({
    id,
    file: parts.file(id)[0] ?? null,
    events: parts.events(id),
    texts: parts.texts(id),
    notes: parts.notes(id),
    papers: parts.papers(id),
    intervals: parts.intervals(id),
    desk: parts.desk(id),
    matters: perTable((table) => matters[table](id)),
  }));
}

/** The kinds of chains beside files, such as `office`. */
export async function otherChainKinds(snapshot: Snapshot): Promise<string[]> {
  const kinds: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const found: { kind: string | null }[] = await snapshot.rows(
      'SELECT MIN(chain_kind) kind FROM sealed_event WHERE chain_kind > ?',
      [after],
    );
    after = found[0]?.kind ?? null;
    if (after !== null && after !== 'file') kinds.push(after);
  }
  return kinds;
}

/** The next page of ids of the chains of a kind. */
export async function chainIdsAfter(
  snapshot: Snapshot,
  { kind, after }: { kind: string; after: string },
): Promise<string[]> {
  const sql = `SELECT DISTINCT chain_id id FROM sealed_event WHERE chain_kind = ? AND chain_id > ? ORDER BY chain_id LIMIT ${PAGE}`;
  return (await snapshot.rows<{ id: string }>(sql, [kind, after])).map(({ id }) => id);
}

type RowsOf = (sql: string) => Promise<Row[]>;

/** A database of an earlier release has not all of the tables. */
async function readMatters(
  of: RowsOf,
  tables: ReadonlySet<string>,
): Promise<Record<MatterTable, (id: string) => Row[]>> {
  const found = new Map<MatterTable, (id: string) => Row[]>();
  for (const table of MATTERS.filter((each) => tables.has(each)))
    found.set(table, ofFile(await of(`SELECT * FROM ${table} WHERE file_id IN (?)`)));
  return perTable((table) => found.get(table) ?? (() => []));
}

function ofFile(rows: readonly Row[]): (id: string) => Row[] {
  return grouped(rows, ({ file_id }) => file_id ?? null);
}

function grouped<Found>(rows: readonly Found[], keyOf: (row: Found) => unknown): (id: string) => Found[] {
  const groups = new Map<unknown, Found[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (id) => groups.get(id) ?? [];
}
