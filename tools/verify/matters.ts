import type { Fault } from './fault';
import { compareRows } from './compare-rows';
import type { Comparison } from './compare-rows';
import type { ChainEvent } from './read-chain';
import type { Cell, Expected, Row } from './rows';
import type { SealedWords } from './sealed-words';

/** What belongs to a file beside its notes, papers and intervals: each table with the column that names its rows. */
export const MATTER_TABLES = {
  asking: 'id',
  spoken: 'note_id',
  withdrawn_decision: 'note_id',
  file_link: 'event_id',
  parking: 'event_id',
  reopening: 'event_id',
  sanction: 'id',
  merging: 'event_id',
  merged_note: 'note_id',
  merged_paper: 'paper_id',
  merge_proposal: 'event_id',
  volume: 'event_id',
  file_grant: 'event_id',
  reclassification: 'event_id',
  viewing: 'event_id',
} as const;
export type MatterTable = keyof typeof MATTER_TABLES;

/** Words that an event committed to, to be looked up when rows are compared. */
export interface WordsOf {
  readonly event: ChainEvent;
  readonly place: string;
}

/** A row that the events of a file make, as far as they have made it. */
export interface Matter {
  readonly table: MatterTable;
  /** The event that began it. */
  readonly event: ChainEvent;
  readonly row: Record<string, Cell | WordsOf>;
}

export function expectedMatter({ row }: Matter, words: SealedWords): Expected {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      isWords(cell) ? words.at(cell.event, cell.place) : cell,
    ]),
  );
}

/** Every row of the tables of matters shows what was sealed, and none is beside them. */
export function checkMatters(
  matters: readonly Matter[],
  rows: Readonly<Record<MatterTable, readonly Row[]>>,
  words: SealedWords,
): Fault[] {
  return MATTERS.flatMap((table) => {
    const made = matters.filter((matter) => matter.table === table);
    const expected = made.map((matter) => expectedMatter(matter, words));
    return compareRows(comparisonOf(table, made), expected, rows[table]);
  });
}

export const MATTERS = Object.keys(MATTER_TABLES) as MatterTable[];

/** One value for each table. */
export function perTable<Value>(of: (table: MatterTable) => Value): Record<MatterTable, Value> {
  return Object.fromEntries(MATTERS.map((table) => [table, of(table)])) as Record<MatterTable, Value>;
}

function comparisonOf(table: MatterTable, made: readonly Matter[]): Comparison {
  const key = MATTER_TABLES[table];
  const events = new Map(made.map(({ row, event }) => [row[key], event]));
  return {
    kind: 'matter',
    key,
    name: (row) => `The row ${row[key]} of ${table}`,
    place: (row) => {
      const event = events.get(row[key] ?? null);
      return event ? { eventId: event.id, seq: event.seq } : {};
    },
  };
}

function isWords(cell: Cell | WordsOf): cell is WordsOf {
  return typeof cell === 'object' && cell !== null;
}
