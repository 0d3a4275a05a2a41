import { MOST_PIXELS, Unfit } from '../verdict';
import { refuseForbidden, refuseForbiddenText } from './forbidden-names';
import { dataAfter, isNamed, isPackedText, Unpacker } from './pdf-streams';
import { isBlank, Malformed, PdfValueReader } from './pdf-value';
import type { PdfDict, PdfValue } from './pdf-value';
import { followTables } from './xref-tables';

const OBJECT_HEAD = /\d[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]*$/;
const HEAD_BYTES = 24;
/** How far behind a broken object a reader that mends files may look. */
const MENDED_BYTES = 1_048_576;

/**
 * Scans the structure of a PDF for what may not be in it. Throws {@link Unfit}.
 *
 * No table of contents is believed: whatever a reader can come to see begins at an object head, at a trailer or in
 * an object stream, so each of these is read wherever its word stands, in comments, strings and streams too.
 */
export function scanPdf(bytes: Buffer): void {
  refuseFraming(bytes);
  new PdfScan(bytes).run();
  followTables(bytes);
}

/** The file is a PDF from its first byte to its last, and nothing else besides. */
function refuseFraming(bytes: Buffer): void {
  const end = bytes.lastIndexOf('%%EOF');
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) || end < 0) throw new Unfit('damaged', '%%EOF');
  const behind = bytes.subarray(end + '%%EOF'.length);
  // Control-Z ended files under CP/M, and some scanners still write it.
  if (behind.some((byte) => !isBlank(byte) && byte !== 0x1a)) throw new Unfit('two-in-one', '%%EOF');
}

class PdfScan {
  private readonly unpacker = new Unpacker();

  constructor(private readonly bytes: Buffer) {}

  run(): void {
    for (const at of placesOf(this.bytes, 'obj')) if (!this.isEndOf(at)) this.scanObject(at);
    for (const at of placesOf(this.bytes, 'trailer')) this.scanTrailer(at + 'trailer'.length);
  }

  private isEndOf(at: number): boolean {
    return this.bytes.toString('latin1', at - 3, at) === 'end';
  }

  private scanObject(at: number): void {
    const start = at + 'obj'.length;
    const reader = new PdfValueReader(this.bytes, start);
    const value = this.valueFrom(reader, this.hasHead(at) ? start : null);
    if (!(value instanceof Map)) return;
    if (isNamed(value.get('Type'), 'XRef')) refuseEncrypted(value);
    if (reader.peekWord().startsWith('stream')) this.scanStream(value, dataAfter(this.bytes, reader.at));
  }

  private scanTrailer(start: number): void {
    const value = this.valueFrom(new PdfValueReader(this.bytes, start), start);
    if (value instanceof Map) refuseEncrypted(value);
  }

  /** Without a proper head, broken values are bytes of pictures that happen to spell a word. */
  private valueFrom(reader: PdfValueReader, mendedFrom: number | null): PdfValue | null {
    try {
      const value = reader.read();
      refuseForbidden(value);
      return value;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      if (mendedFrom !== null) this.scanMended(mendedFrom);
      return null;
    }
  }

  private scanMended(start: number): void {
    const end = this.bytes.indexOf('endobj', start);
    const most = start + MENDED_BYTES;
    refuseForbiddenText(this.bytes.subarray(start, end < 0 ? most : Math.min(end, most)));
  }

  private hasHead(at: number): boolean {
    return OBJECT_HEAD.test(this.bytes.toString('latin1', Math.max(0, at - HEAD_BYTES), at));
  }

  private scanStream(dict: PdfDict, data: Buffer): void {
    refuseHugePicture(dict);
    if (isNamed(dict.get('Type'), 'ObjStm') || (dict.has('N') && dict.has('First')))
      this.scanPacked(dict, this.unpacker.unpack(dict, data));
    else if (isPackedText(dict)) this.unpackIfWhole(dict, data);
  }

  /** A broken stream of text is no danger; one that grows without measure is. */
  private unpackIfWhole(dict: PdfDict, data: Buffer): void {
    try {
      this.unpacker.unpack(dict, data);
    } catch (error) {
      if (!(error instanceof Unfit) || error.kind !== 'damaged') throw error;
    }
  }

  /** The objects one after another, and again from wherever the head of the stream says that one begins. */
  private scanPacked(dict: PdfDict, packed: Buffer): void {
    const first = dict.get('First');
    const count = dict.get('N');
    if (typeof first !== 'number' || typeof count !== 'number') throw new Unfit('damaged', '/ObjStm');
    const head = packed
      .toString('latin1', 0, first)
      .trim()
      .split(/[\0\t\n\f\r ]+/);
    const offsets = head.filter((_, index) => index % 2 === 1).map(Number);
    for (const offset of new Set(offsets)) scanValues(packed, { from: first + offset, most: 1 });
    scanValues(packed, { from: first, most: Number.POSITIVE_INFINITY });
  }
}

function scanValues(packed: Buffer, { from, most }: { from: number; most: number }): void {
  const reader = new PdfValueReader(packed, from);
  try {
    for (let count = 0; count < most; count += 1) {
      reader.skipBlank();
      if (reader.at >= packed.length) return;
      refuseForbidden(reader.read());
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    refuseForbiddenText(packed.subarray(reader.at));
  }
}

function refuseEncrypted(dict: PdfDict): void {
  if ([...dict.keys()].some((key) => key.split('\0')[0] === 'Encrypt'))
    throw new Unfit('encrypted', '/Encrypt');
}

function refuseHugePicture(dict: PdfDict): void {
  const [width, height] = [dict.get('Width'), dict.get('Height')];
  if (typeof width !== 'number' || typeof height !== 'number' || width * height <= 4 * MOST_PIXELS) return;
  throw new Unfit('too-many-pixels', `${width} × ${height}`);
}

function* placesOf(bytes: Buffer, word: string): Generator<number> {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) yield at;
}
