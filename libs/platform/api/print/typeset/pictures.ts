import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import sharp from 'sharp';
import { standInFor } from './lay-in-pictures';

/** A picture made ready for paper: a JPEG in the folder, and what stands in for it while the pages are set. */
export interface ReadyPicture {
  /** Without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly standIn: Buffer;
}

const QUALITY = 70;

sharp.cache(false);
sharp.concurrency(1);

/** Turns every `*.webp` of the folder into a grey JPEG of the same name: PDF knows no WebP. */
export async function preparePictures(folder: string): Promise<ReadyPicture[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.webp'));
  if (names.length === 0) return [];
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } })
    .grayscale()
    .jpeg()
    .toBuffer();
  const ready: ReadyPicture[] = [];
  for (const { name } of names.map((each) => parse(each))) {
    const { width, height } = await sharp(join(folder, `${name}.webp`))
      .grayscale()
      .jpeg({ quality: QUALITY })
      .toFile(join(folder, `${name}.jpg`));
    ready.push({ name, width, height, standIn: standInFor(`${name}.jpg`, dot) });
  }
  return ready;
}
