import type { Fault, FaultKind } from './fault';
import { differingColumns } from './rows';
import type { Expected, Row } from './rows';

/** Which rows are compared, and how a fault speaks of one of them. */
export interface Comparison {
  readonly kind: FaultKind;
  /** The column by which a row is known within its file. */
  readonly key: string;
  readonly name: (row: Row | Expected) => string;
  /** Where in the chain these columns of the row come from. */
  readonly place: (row: Row | Expected, columns: readonly string[]) => Place;
}

type Place = Pick<Fault, 'noteNo' | 'eventId' | 'seq'>;

/** Rows that are missing, stand twice, differ from what was sealed, or have no event behind them. */
export function compareRows(
  comparison: Comparison,
  expected: readonly Expected[],
  rows: readonly Row[],
): Fault[] {
  const wanted = new Map(expected.map((row) => [String(row[comparison.key]), row]));
  const seen = new Set<string>();
  const faults = rows.flatMap((row) => {
    const key = String(row[comparison.key]);
    if (seen.size === seen.add(key).size) return [faultOf(comparison, row, 'stands twice')];
    const sealed = wanted.get(key);
    return sealed
      ? differences(comparison, sealed, row)
      : [faultOf(comparison, row, 'has no event behind it')];
  });
  const missing = [...wanted].filter(([key]) => !seen.has(key));
  return [...faults, ...missing.map(([, row]) => faultOf(comparison, row, 'is missing'))];
}

function differences(comparison: Comparison, wanted: Expected, row: Row): Fault[] {
  const columns = differingColumns(wanted, row);
  if (columns.length === 0) return [];
  const what = `${comparison.name(wanted)} does not show what was sealed: ${columns.join(', ')}.`;
  return [{ kind: comparison.kind, what, ...comparison.place(wanted, columns) }];
}

function faultOf({ kind, name, place }: Comparison, row: Row | Expected, what: string): Fault {
  return { kind, what: `${name(row)} ${what}.`, ...place(row, []) };
}
