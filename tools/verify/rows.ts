import type { MatterTable } from './matters';

/** Values as either engine hands them over: big integers may come as text, booleans as 0 and 1. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** A row of `sealed_event`. */
export interface EventRow {
  readonly id: string;
  readonly chain_kind: string;
  readonly chain_id: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string | number;
  readonly prev_hash: string;
  readonly hash: string;
  readonly payload: Uint8Array | string;
}

/** A row of `sealed_text`. */
export interface TextRow {
  readonly event_id: string;
  readonly place: string;
  readonly salt: string;
  readonly text: string;
}

/** Everything the database holds of one file. */
export interface FileRows {
  readonly id: string;
  readonly file: Row | null;
  readonly events: readonly EventRow[];
  readonly texts: readonly TextRow[];
  readonly notes: readonly Row[];
  readonly papers: readonly Row[];
  readonly intervals: readonly Row[];
  readonly desk: readonly Row[];
  readonly matters: Readonly<Record<MatterTable, readonly Row[]>>;
}

/** What a row must hold; a column that is undefined is not known and not compared. */
export type Expected = Readonly<Record<string, Cell | undefined>>;

/** The names of the columns in which a row differs from what it must hold. */
export function differingColumns(expected: Expected, row: Row): string[] {
  return Object.entries(expected)
    .filter(([column, value]) => {
      // A database of an earlier release has not all of the columns.
      const isThere = value !== undefined && column in row;
      return isThere && !isSame(value, row[column] ?? null);
    })
    .map(([column]) => column);
}

function isSame(one: Cell, other: Cell): boolean {
  if (one === null || other === null) return one === other;
  return plain(one) === plain(other);
}

function plain(cell: string | number | boolean): string {
  return typeof cell === 'boolean' ? String(Number(cell)) : String(cell);
}
