import { inflateSync, constants } from 'node:zlib';
import { Unfit } from '../verdict';
import { PdfName } from './pdf-value';
import type { PdfDict, PdfValue } from './pdf-value';

const MOST_UNPACKED = 64 * 1_048_576;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Unpacks what the file packs, and adds it up: a file may not grow without measure. */
export class Unpacker {
  private total = 0;

  /** Throws {@link Unfit} when it is too large or cannot be unpacked. */
  unpack(dict: PdfDict, data: Buffer): Buffer {
    const filters = namesOf(dict.get('Filter'));
    const unpacked = filters.length === 0 ? data : this.inflate(filters, data);
    this.total += unpacked.length;
    if (this.total > 4 * MOST_UNPACKED) throw new Unfit('unpacks-too-large', 'stream');
    return unpacked;
  }

  private inflate(filters: readonly string[], data: Buffer): Buffer {
    const [filter = '', ...more] = filters;
    if (more.length > 0 || !['FlateDecode', 'Fl'].includes(filter)) throw new Unfit('damaged', `/${filter}`);
    try {
      // A stream without its end gives what it has, as readers do.
      return inflateSync(data, { maxOutputLength: MOST_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      const isBomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new Unfit(isBomb ? 'unpacks-too-large' : 'damaged', 'stream');
    }
  }
}

/** Whether the stream is text or drawing packed by Flate alone, which is cheap to unpack; pictures are not. */
export function isPackedText(dict: PdfDict): boolean {
  const filters = namesOf(dict.get('Filter'));
  return filters.length === 1 && filters[0] === 'FlateDecode' && !isNamed(dict.get('Subtype'), 'Image');
}

/** The bytes after `stream` at `at`, to the end of the file: readers differ in how long a stream is. */
export function dataAfter(bytes: Buffer, at: number): Buffer {
  let start = at + 'stream'.length;
  if (bytes[start] === RETURN) start += 1;
  if (bytes[start] === LINE_FEED) start += 1;
  return bytes.subarray(start);
}

export function isNamed(value: PdfValue | undefined, name: string): boolean {
  return value instanceof PdfName && value.name === name;
}

function namesOf(value: PdfValue | undefined): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((each) => (each instanceof PdfName ? each.name : '?'));
}
