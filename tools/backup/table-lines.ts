import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A value of a row: as JSON has it, or bytes. */
export type RowValue = string | number | null | Buffer;

interface Head {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Line ends to whoever reads a file by lines; JSON lets them stand in a string as they are. */
const OTHER_LINE_ENDS = /[\u2028\u2029]/g;

/** A row as one line; bytes become `{"b64":"…"}`. */
export function lineOfRow(values: readonly RowValue[]): string {
  const plain = values.map((value) => (Buffer.isBuffer(value) ? { b64: value.toString('base64') } : value));
  return JSON.stringify(plain).replace(OTHER_LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}

/** The inverse of {@link lineOfRow}. */
export function rowOfLine(line: string): RowValue[] {
  const values = JSON.parse(line) as readonly (string | number | null | { readonly b64: string })[];
  return values.map((value) =>
    typeof value === 'object' && value !== null ? Buffer.from(value.b64, 'base64') : value,
  );
}

/** The first line of a table: its name and its columns. */
export function lineOfHead(head: Head): string {
  return JSON.stringify(head);
}

/** A table as it was written, its rows in batches. */
export async function readTable(
  path: string,
): Promise<Head & { readonly batches: AsyncGenerator<RowValue[][]> }> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })[
    Symbol.asyncIterator
  ]();
  const first = await lines.next();
  const head = JSON.parse(first.value ?? '') as Head;
  return { ...head, batches: batched(lines) };
}

const MOST_ROWS = 500;
const MOST_CHARACTERS = 1_048_576;

async function* batched(lines: AsyncIterator<string>): AsyncGenerator<RowValue[][]> {
  let batch: RowValue[][] = [];
  let characters = 0;
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    batch.push(rowOfLine(line.value));
    characters += line.value.length;
    if (batch.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
