import { Unfit } from '../verdict';
import { Malformed, PdfRef, PdfValueReader } from './pdf-value';
import type { PdfDict, PdfValue } from './pdf-value';

const MOST_TABLES = 2000;

/**
 * Follows the tables of a PDF from the last to the first. Throws {@link Unfit} when they lead back to themselves; one
 * that leads nowhere is the reader's own to mend.
 */
export function followTables(bytes: Buffer): void {
  const seen = new Set<number>();
  const ahead = [lastTable(bytes)];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at < 0) continue;
    if (seen.has(at) || seen.size > MOST_TABLES) throw new Unfit('xref-loop', '/Prev');
    seen.add(at);
    const dict = dictOfTable(bytes, at);
    ahead.push(offsetOf(dict?.get('Prev')), offsetOf(dict?.get('XRefStm')));
  }
}

function lastTable(bytes: Buffer): number {
  const at = bytes.lastIndexOf('startxref');
  const found = at < 0 ? null : /^startxref\s+(\d+)/.exec(bytes.toString('latin1', at, at + 40));
  return found ? Number(found[1]) : -1;
}

/** The trailer behind a table, or the dictionary of a table that is a stream. */
function dictOfTable(bytes: Buffer, at: number): PdfDict | null {
  const reader = new PdfValueReader(bytes, at);
  const isPlain = reader.peekWord() === 'xref';
  const word = isPlain ? 'trailer' : 'obj';
  const start = bytes.indexOf(word, reader.at);
  if (start < 0) return null;
  try {
    const value = new PdfValueReader(bytes, start + word.length).read();
    return value instanceof Map ? value : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

function offsetOf(value: PdfValue | undefined): number {
  if (value instanceof PdfRef) throw new Unfit('xref-loop', '/Prev');
  return typeof value === 'number' && Number.isInteger(value) ? value : -1;
}
