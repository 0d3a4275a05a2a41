import { appendFile, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The typesetter unpacks every picture it is given: nine megabytes for a page, gigabytes for a thick file. It is
 * given stand-ins of one dot instead, each bearing its name as a JPEG comment, and the pictures are laid in after it
 * as they are, one at a time, by an incremental update of the PDF (ISO 32000-1, 7.5.6).
 */
const MARK = 'stands-in-for:';
const COMMENT = 0xfffe;
const FRAMES = new Set([0xffc0, 0xffc1, 0xffc2]);

/** A JPEG of one dot under the name of the picture for which it stands. */
export function standInFor(name: string, dot: Buffer): Buffer {
  const words = Buffer.from(`${MARK}${name}\0`, 'latin1');
  const comment = Buffer.alloc(4);
  comment.writeUInt16BE(COMMENT, 0);
  comment.writeUInt16BE(words.length + 2, 2);
  return Buffer.concat([dot.subarray(0, 2), comment, words, dot.subarray(2)]);
}

/** Replaces each stand-in of the PDF at `path` by the picture of its name in `folder`. */
export async function layInPictures(path: string, folder: string): Promise<void> {
  const set = await readFile(path);
  const found = standInsOf(set);
  if (found.length === 0) return;
  const places: { readonly object: number; readonly offset: number }[] = [];
  await appendFile(path, '\n');
  let end = set.length + 1;
  for (const { object, head, name } of found) {
    const picture = await readFile(join(folder, name));
    const bytes = Buffer.concat([
      objectHead(object, head, picture),
      picture,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    places.push({ object, offset: end });
    await appendFile(path, bytes);
    end += bytes.length;
  }
  await appendFile(path, updateOf(set, places, end));
  await flush(path);
}

interface StandIn {
  readonly object: number;
  /** The entries of the stand-in’s dictionary. */
  readonly head: string;
  readonly name: string;
}

const IMAGE = /(\d+) 0 obj\n<<\n((?:(?!>>)[^])*?\/Subtype \/Image(?:(?!>>)[^])*?)>>\nstream\n/g;

function standInsOf(set: Buffer): StandIn[] {
  const letters = set.toString('latin1');
  return [...letters.matchAll(IMAGE)].flatMap(({ 0: whole, 1: object = '', 2: head = '', index }) => {
    const start = index + whole.length;
    const stream = letters.slice(start, start + 512);
    const name = new RegExp(`${MARK}([\\w.-]+)\\0`).exec(stream)?.[1];
    return name === undefined ? [] : [{ object: Number(object), head, name }];
  });
}

function objectHead(object: number, head: string, picture: Buffer): Buffer {
  const { width, height } = sizeOf(picture);
  const entries = head
    .replace(/\/Length \d+/, `/Length ${picture.length}`)
    .replace(/\/Width \d+/, `/Width ${width}`)
    .replace(/\/Height \d+/, `/Height ${height}`);
  return Buffer.from(`${object} 0 obj\n<<\n${entries}>>\nstream\n`, 'latin1');
}

/** Width and height as the frame of a JPEG states them. Throws an Error when there is none. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at + 9 < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    if (FRAMES.has(jpeg.readUInt16BE(at)))
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
  }
  throw new Error('the picture is no JPEG');
}

/** The cross-reference table of the update, and a trailer that leads to the one before it. */
function updateOf(set: Buffer, places: readonly { object: number; offset: number }[], end: number): string {
  const tail = set.toString('latin1', Math.max(0, set.length - 4096));
  const found = /trailer\s*<<([^]*?)>>\s*startxref\s+(\d+)/.exec(tail);
  if (!found) throw new Error('the PDF has no trailer');
  const objects = [...places]
    .sort((one, other) => one.object - other.object)
    .map(({ object, offset }) => `${object} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  const trailer = `trailer\n<<${found[1] ?? ''}  /Prev ${found[2] ?? ''}\n>>\nstartxref\n${end}\n%%EOF\n`;
  return `xref\n${objects.join('')}${trailer}`;
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
