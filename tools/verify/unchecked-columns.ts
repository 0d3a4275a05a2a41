import { expectedDesk, expectedFile, expectedInterval, expectedNote, expectedPaper } from './expected-rows';
import type { Doubt } from './fault';
import type { FileReplay } from './file-replay';
import { expectedMatter, MATTERS } from './matters';
import type { Expected, FileRows, Row } from './rows';
import type { SealedWords } from './sealed-words';

const HEAD = ['head_hash', 'head_seq', 'head_at'];
const WORDS = ['text', 'salt'];

/**
 * Columns at which no check of a file looks: whoever adds one must seal it and tell the verifier, or nothing guards
 * it. All rows of a table have the same columns, so one of each is enough.
 */
export function uncheckedColumns(file: FileReplay, rows: FileRows, words: SealedWords): Doubt[] {
  const [note, paper, interval] = [file.notes[0], file.papers[0], file.intervals[0]];
  return [
    ...unknownIn('file', rows.file, [expectedFile(file, words), HEAD]),
    ...unknownIn('note', rows.notes[0], [note && expectedNote(note), WORDS]),
    ...unknownIn('paper', rows.papers[0], [paper && expectedPaper(paper, words)]),
    ...unknownIn('holding_interval', rows.intervals[0], [interval && expectedInterval(interval, words)]),
    ...MATTERS.flatMap((table) => {
      const matter = file.matters.find((each) => each.table === table);
      return unknownIn(table, rows.matters[table][0], [matter && expectedMatter(matter, words)]);
    }),
    ...unknownIn('desk', rows.desk[0], [expectedDesk(file, words)]),
  ];
}

/** `elsewhere` are columns that are checked by other means. */
export function unknownIn(
  table: string,
  row: Row | null | undefined,
  [expected, elsewhere = []]: readonly [expected: Expected | null | undefined, elsewhere?: readonly string[]],
): Doubt[] {
  if (!row || !expected) return [];
  const known = new Set([...Object.keys(expected), ...elsewhere]);
  const unknown = Object.keys(row).filter((column) => !known.has(column));
  return unknown.map((column) => ({ what: `This verifier does not know the column ${column} of ${table}.` }));
}
