import { searchOn } from '@sanchika/file/api';
import type { ExpectedListings } from '@sanchika/file/api';
import { isTerm, MachineClock, OfficeClock, Reader } from '@sanchika/platform/api';
import { foldText, soundKey } from '@sanchika/platform/kernel';
import type { DataSource } from 'typeorm';
import { corpusOf } from './corpus';
import type { CorpusFile, CorpusPost } from './corpus';

type Value = string | number | null;
type Rows = Map<string, Value[][]>;

const FILES_AT_ONCE = 2000;
const VALUES_AT_ONCE = 20_000;
const EMPTIED = ['file', 'note', 'paper', 'holding_interval', 'desk', 'search_list', 'search_term'];
const PLACES_BIT = 64;

/** Puts the corpus in place of all files of a migrated, seeded database, and returns it. */
export async function fillCorpus(source: DataSource, files: number): Promise<CorpusFile[]> {
  await empty(source);
  const posts = await source.query<CorpusPost[]>(
    'SELECT id, office_id "officeId", section_id "sectionId" FROM post ORDER BY code',
  );
  const columns = await columnsOf(source);
  const corpus: CorpusFile[] = [];
  let rows: Rows = new Map();
  for (const file of corpusOf(files, posts)) {
    corpus.push(file);
    addRows(rows, file, columns);
    if (corpus.length % FILES_AT_ONCE > 0) continue;
    await insertRows(source, rows);
    rows = new Map();
  }
  await insertRows(source, rows);
  await fillLists(source);
  return corpus;
}

async function empty(source: DataSource): Promise<void> {
  const isMariadb = source.options.type === 'mariadb';
  // Triggers keep sealed notes; a table made anew has none of either.
  for (const act of ['update', 'delete']) await source.query(`DROP TRIGGER IF EXISTS sealed_note_${act}`);
  for (const table of EMPTIED)
    await source.query(isMariadb ? `TRUNCATE TABLE ${table}` : `DELETE FROM ${table}`);
}

interface Column {
  readonly name: string;
  /** What stands there when no search looks at it. */
  readonly empty: Value;
}

/** Every column of the tables, so that one which is added later gets an empty value here. */
async function columnsOf(source: DataSource): Promise<Map<string, Column[]>> {
  const columns = new Map<string, Column[]>();
  const runner = source.createQueryRunner();
  for (const name of EMPTIED.slice(0, 5)) {
    const table = await runner.getTable(name);
    columns.set(
      name,
      (table?.columns ?? []).map(({ name: column, isNullable, type }) => ({
        name: column,
        empty: isNullable ? null : /int|bool/.test(type) ? 0 : '',
      })),
    );
  }
  await runner.release();
  return columns;
}

function addRows(rows: Rows, file: CorpusFile, columns: ReadonlyMap<string, Column[]>): void {
  for (const [table, row] of [fileRow(file), ...bodyRows(file), ...wayRows(file)]) {
    const values = (columns.get(table) ?? []).map(({ name, empty: none }) => row[name] ?? none);
    const kept = rows.get(table);
    if (kept) kept.push(values);
    else rows.set(table, [values]);
  }
}

type TableRow = readonly [table: string, row: Readonly<Record<string, Value>>];

function fileRow(file: CorpusFile): TableRow {
  const [creator, last] = [file.holders[0], file.holders.at(-1)];
  if (!creator || !last) throw new Error('a file without a post');
  const row = {
    ...headOf(file),
    office_id: creator.officeId,
    section_id: creator.sectionId,
    creator_post_id: creator.id,
    holder_post_id: file.state === 'active' ? last.id : null,
    interval_seq: file.state === 'draft' ? 0 : file.holders.length,
    note_count: file.notes.length,
  };
  return ['file', row];
}

function bodyRows({ id, notes, paper }: CorpusFile): TableRow[] {
  const rows = notes.map((note): TableRow => {
    const { noteNo, seq, ...words } = note;
    return ['note', { ...words, file_id: id, note_no: noteNo, event_seq: seq }];
  });
  return paper
    ? [...rows, ['paper', { id: paper.id, title: paper.title, file_id: id, serial: 1, event_seq: paper.seq }]]
    : rows;
}

/** The intervals in which it lay on its desks, and the row of the desk on which it lies. */
function wayRows(file: CorpusFile): TableRow[] {
  if (file.state === 'draft') return [];
  return file.holders.flatMap((post, hop): TableRow[] => {
    const isOpen = hop === file.holders.length - 1 && file.state === 'active';
    const at = file.createdAt + hop * 1000;
    const ended: Readonly<Record<string, Value>> = isOpen
      ? {}
      : { to_at: at + 1000, ended_by: 'send', ended_seq: 3 + hop * 2 };
    const interval = { file_id: file.id, seq: hop + 1, post_id: post.id, from_at: at, due_at: at, ...ended };
    const desk = { ...headOf(file), post_id: post.id, sort_key: file.computerNo, file_id: file.id };
    return isOpen
      ? [
          ['holding_interval', interval],
          ['desk', desk],
        ]
      : [['holding_interval', interval]];
  });
}

function headOf({ id, computerNo, fileNumber, subject, state, classification, createdAt }: CorpusFile) {
  return {
    id,
    computer_no: computerNo,
    file_number: fileNumber,
    subject,
    subject_folded: foldText(subject),
    subject_head: 'STN',
    priority: 'ordinary',
    state,
    classification,
    created_at: createdAt,
    touched_at: createdAt,
    head_hash: id,
    salt: '',
  };
}

async function insertRows(source: DataSource, rows: Rows): Promise<void> {
  for (const [table, values] of rows) await insertInto(source, table, values);
}

async function insertInto(source: DataSource, table: string, rows: readonly Value[][]): Promise<void> {
  const width = rows[0]?.length ?? 1;
  const step = Math.max(1, Math.floor(VALUES_AT_ONCE / width));
  const one = `(${Array.from({ length: width }, () => '?').join(', ')})`;
  await source.transaction(async (tx) => {
    for (let from = 0; from < rows.length; from += step) {
      const some = rows.slice(from, from + step);
      await tx.query(`INSERT INTO ${table} VALUES ${some.map(() => one).join(', ')}`, some.flat());
    }
  });
}

/** The lists as the product computes them, written in the order of their key: row by row would take hours. */
async function fillLists(source: DataSource): Promise<void> {
  const { recompute } = searchOn(new Reader(source), new OfficeClock(new MachineClock()));
  const lists = new Map<string, number[]>();
  for await (const files of recompute.all()) files.forEach((file) => addEntries(lists, file));
  const names = [...lists.keys()].sort();
  await insertInto(
    source,
    'search_term',
    names.filter(isTerm).map((name) => [name, soundKey(name)]),
  );
  await insertLists(source, lists, names);
  await source.query(source.options.type === 'mariadb' ? 'ANALYZE TABLE search_list' : 'ANALYZE search_list');
}

function addEntries(lists: Map<string, number[]>, { computerNo, listings }: ExpectedListings): void {
  for (const { name, places } of listings) {
    const list = lists.get(name);
    if (list) list.push(computerNo * PLACES_BIT + places);
    else lists.set(name, [computerNo * PLACES_BIT + places]);
  }
}

async function insertLists(
  source: DataSource,
  lists: ReadonlyMap<string, readonly number[]>,
  names: readonly string[],
): Promise<void> {
  let rows: Value[][] = [];
  for (const name of names) {
    const list = lists.get(name) ?? [];
    for (const entry of list) rows.push([name, Math.floor(entry / PLACES_BIT), entry % PLACES_BIT]);
    if (rows.length < VALUES_AT_ONCE) continue;
    await insertInto(source, 'search_list', rows);
    rows = [];
  }
  if (rows.length > 0) await insertInto(source, 'search_list', rows);
}
