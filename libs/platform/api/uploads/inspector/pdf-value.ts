import { Unfit } from '../verdict';

/** A value of a PDF, as far as the scan of its structure needs it; the content of strings is left out. */
export type PdfValue = number | PdfName | PdfRef | PdfValue[] | PdfDict | 'text' | 'word';

/** `/Java#53cript` is `JavaScript`. */
export class PdfName {
  constructor(readonly name: string) {}
}

export class PdfRef {
  constructor(readonly object: number) {}
}

export type PdfDict = Map<string, PdfValue>;

/** What stands there is no value; readers that mend files may still see something in it. */
export class Malformed extends Error {}

const MOST_DEPTH = 100;
const [HASH, PERCENT, SLASH, OPEN, CLOSE, BACKSLASH] = [0x23, 0x25, 0x2f, 0x28, 0x29, 0x5c];
const [LESS, MORE, OPEN_LIST, CLOSE_LIST, OPEN_BRACE, CLOSE_BRACE] = [0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d];
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Reads values from the bytes of a PDF, or of an object stream, wherever it is put. */
export class PdfValueReader {
  constructor(
    private readonly bytes: Buffer,
    public at = 0,
  ) {}

  /** The value that begins here, and passes behind it. Throws {@link Malformed}, or {@link Unfit} for endless nesting. */
  read(depth = 0): PdfValue {
    if (depth > MOST_DEPTH) throw new Unfit('damaged', 'nesting');
    this.skipBlank();
    switch (this.bytes[this.at]) {
      case undefined:
        throw new Malformed('ends in the middle of a value');
      case SLASH:
        return new PdfName(this.readName());
      case OPEN:
        return this.skipString();
      case OPEN_LIST:
        return this.readList(depth);
      case LESS:
        return this.readAngle(depth);
      default:
        return this.readWord();
    }
  }

  private readAngle(depth: number): PdfValue {
    return this.bytes[this.at + 1] === LESS ? this.readDict(depth) : this.skipHexString();
  }
  /** The word that begins here, such as `stream`; empty when no word does. */
  peekWord(): string {
    this.skipBlank();
    return this.bytes.toString('latin1', this.at, this.endOfWord());
  }

  skipBlank(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      if (byte === PERCENT) this.skipLine();
      else if (isBlank(byte)) this.at += 1;
      else return;
    }
  }

  private skipLine(): void {
    while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at] ?? 0)) this.at += 1;
  }

  private readName(): string {
    this.at += 1;
    const end = this.endOfWord();
    let name = '';
    for (; this.at < end; this.at += 1) name += String.fromCharCode(this.nameByte());
    return name;
  }

  private nameByte(): number {
    const byte = this.bytes[this.at] ?? 0;
    if (byte !== HASH) return byte;
    const hex = this.bytes.toString('latin1', this.at + 1, this.at + 3);
    if (!/^[0-9a-f]{2}$/i.test(hex)) return byte;
    this.at += 2;
    return Number.parseInt(hex, 16);
  }

  private skipString(): 'text' {
    let open = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === OPEN) open += 1;
      else if (byte === CLOSE) open -= 1;
      if (open === 0) break;
    }
    if (open > 0) throw new Malformed('a string without an end');
    this.at += 1;
    return 'text';
  }

  private skipHexString(): 'text' {
    const end = this.bytes.indexOf(MORE, this.at);
    if (end < 0) throw new Malformed('a string without an end');
    this.at = end + 1;
    return 'text';
  }

  private readList(depth: number): PdfValue[] {
    this.at += 1;
    const list: PdfValue[] = [];
    for (;;) {
      this.skipBlank();
      if (this.bytes[this.at] === CLOSE_LIST) break;
      list.push(this.read(depth + 1));
    }
    this.at += 1;
    return list;
  }

  private readDict(depth: number): PdfDict {
    this.at += 2;
    const dict: PdfDict = new Map();
    for (;;) {
      this.skipBlank();
      if (this.bytes[this.at] === MORE && this.bytes[this.at + 1] === MORE) break;
      if (this.bytes[this.at] !== SLASH) throw new Malformed('a dictionary with a key that is no name');
      const key = this.readName();
      const value = this.read(depth + 1);
      // Readers differ in which of two equal keys counts; a second one must not hide the first.
      dict.set(dict.has(key) ? `${key}\0${dict.size}` : key, value);
    }
    this.at += 2;
    return dict;
  }

  private readWord(): PdfValue {
    const end = this.endOfWord();
    if (end === this.at) throw new Malformed('a sign that begins no value');
    const word = this.bytes.toString('latin1', this.at, end);
    this.at = end;
    if (!NUMBER.test(word)) return 'word';
    return this.referenceFrom(Number(word)) ?? Number(word);
  }

  /** `12 0 R` is one value. */
  private referenceFrom(object: number): PdfRef | null {
    if (!Number.isInteger(object) || object < 0) return null;
    const rest = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(
      this.bytes.toString('latin1', this.at, this.at + 24),
    );
    if (!rest) return null;
    this.at += rest[0].length;
    return new PdfRef(object);
  }

  private endOfWord(): number {
    let end = this.at;
    for (let byte = this.bytes[end]; byte !== undefined && isRegular(byte); byte = this.bytes[end]) end += 1;
    return end;
  }
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** White space of ISO 32000-1, 7.2.2. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte <= 0x0d && byte >= 0x09 && byte !== 0x0b) || byte === 0;
}

function isRegular(byte: number): boolean {
  return !isBlank(byte) && !DELIMITERS.has(byte);
}

const DELIMITERS = new Set([
  ...[PERCENT, SLASH, OPEN, CLOSE, LESS, MORE],
  ...[OPEN_LIST, CLOSE_LIST, OPEN_BRACE, CLOSE_BRACE],
]);
