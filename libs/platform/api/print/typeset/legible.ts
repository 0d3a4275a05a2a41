import { readFileSync } from 'node:fs';

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/** The code points that a TrueType font can draw, read from the segments of its Unicode table (`cmap`, format 4). */
export function drawnBy(fontPath: string): ReadonlySet<number> {
  const font = readFileSync(fontPath);
  const table = unicodeTableOf(font);
  const segments = font.readUInt16BE(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + segments * 2];
  const drawn = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const end = font.readUInt16BE(ends + segment * 2);
    for (let code = font.readUInt16BE(starts + segment * 2); code <= end && code < 0xffff; code += 1)
      drawn.add(code);
  }
  return drawn;
}

/** Throws an Error when the font has no table of the basic plane. */
function unicodeTableOf(font: Buffer): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const place = tables.find((entry) => font.toString('latin1', entry, entry + 4) === 'cmap');
  if (place === undefined) throw new Error('the font has no cmap');
  const cmap = font.readUInt32BE(place + 8);
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + index * 8),
  );
  const offset = offsets.find((each) => font.readUInt16BE(cmap + each) === 4);
  if (offset === undefined) throw new Error('the cmap of the font has no format 4');
  return cmap + offset;
}

/**
 * The text as the font can show it. A letter that it cannot draw would come out as an empty box, and be lost to
 * whoever searches or copies: it is written by its number, `[U+1F64F]`. What is invisible anyway is left out.
 */
export function legible(text: string, drawn: ReadonlySet<number>): string {
  let shown = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (drawn.has(code) || letter === '\n' || letter === '\t') shown += letter;
    else if (!INVISIBLE.test(letter)) shown += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return shown;
}

/** The same values with every text in them legible. */
export function legibleIn(values: unknown, drawn: ReadonlySet<number>): unknown {
  if (typeof values === 'string') return legible(values, drawn);
  if (Array.isArray(values)) return values.map((value) => legibleIn(value, drawn));
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, legibleIn(value, drawn)]));
}
