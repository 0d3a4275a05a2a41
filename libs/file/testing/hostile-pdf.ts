import { deflateSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;

/** The parts of a PDF that a hostile one bends. */
export interface PdfParts {
  /** Entries of the catalogue, such as `/OpenAction 9 0 R`. */
  readonly catalog?: string;
  /** Entries of the one page. */
  readonly page?: string;
  /** Whole objects after the usual three; a stream's bytes as latin1. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
  readonly before?: string;
  readonly after?: string;
}

/** A PDF of one page, otherwise as the parts say. */
export function bentPdf(parts: PdfParts): Bytes {
  const { catalog = '', page = '', objects = [], trailer = '', before = '', after = '' } = parts;
  const body = [
    `1 0 obj\n<</Type/Catalog/Pages 2 0 R${catalog}>>\nendobj\n`,
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}>>\nendobj\n`,
    ...objects,
  ].join('');
  return latin(`${before}%PDF-1.7\n${body}trailer<</Root 1 0 R/Size 99${trailer}>>\n%%EOF\n${after}`);
}

/** An object that packs others, as newer writers do. */
export function objectStream(number: number, inner: string): string {
  const head = '90 0 ';
  return streamObject(
    number,
    `/Type/ObjStm/N 1/First ${head.length}/Filter/FlateDecode`,
    deflated(head + inner),
  );
}

export function streamObject(number: number, entries: string, data: string): string {
  return `${number} 0 obj\n<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream\nendobj\n`;
}

/** Packed, as latin1. */
export function deflated(data: string | Uint8Array): string {
  return deflateSync(data, { level: 9 }).toString('latin1');
}

/** Every letter of the name written as its code: `#4a#53`. */
export function escaped(name: string): string {
  return [...name].map((letter) => `#${letter.charCodeAt(0).toString(16)}`).join('');
}

/** A PDF whose two tables each say that the other came before. */
export function loopingTables(): Bytes {
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n`;
  const table = (previous: number) =>
    `xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 4/Prev ${pad(previous)}>>\n`;
  const first = head.length;
  const second = first + table(0).length;
  return latin(`${head}${table(second)}${table(first)}startxref\n${second}\n%%EOF\n`);
}

function pad(offset: number): string {
  return String(offset).padStart(6, '0');
}

export function latin(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
