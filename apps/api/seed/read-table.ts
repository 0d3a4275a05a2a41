import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a table of the seed, by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>;

/** Reads a CSV with a heading. Throws an Error when a column that is asked for is missing. */
export async function readTable(
  folder: string,
  name: string,
  columns: readonly string[],
): Promise<TableRow[]> {
  const text = await readFile(join(folder, name), 'utf8');
  const rows = parse<TableRow>(text, { columns: true, skip_empty_lines: true, bom: true });
  const missing = columns.filter((column) => rows.length > 0 && rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(', ')}`);
  return rows;
}

/** A cell that must be there. Throws an Error. */
export function cell(row: TableRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`a row lacks ${column}`);
  return value;
}
