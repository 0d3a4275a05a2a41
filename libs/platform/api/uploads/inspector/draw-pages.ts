import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { PICTURE_WIDTHS } from '../verdict';
import type { FitMediaType } from '../verdict';
import { openImage } from './judge-image';
import { openPdf } from './pdf-pages';

/** Which pages of which file to draw, and where. */
export interface Drawing {
  readonly path: string;
  readonly mediaType: FitMediaType;
  readonly folder: string;
  /** Counted from 1. */
  readonly pages: readonly number[];
}

const WIDEST = Math.max(...PICTURE_WIDTHS);
/** A page taller than this many times its width is drawn smaller, on white. */
const MOST_ASPECT = 8;
const WHITE = { r: 255, g: 255, b: 255 };

/** Draws each page in grey at every width as `<page>-<width>.webp`; `onPage` is told of each that is done. */
export async function drawPages(drawing: Drawing, onPage: (page: number) => void): Promise<void> {
  const draw =
    drawing.mediaType === 'application/pdf' ? await pdfDrawer(drawing.path) : imageDrawer(drawing.path);
  for (const page of drawing.pages) {
    const widest = await draw(page);
    for (const width of PICTURE_WIDTHS) {
      const picture = await widest.clone().resize({ width }).webp({ quality: 70, effort: 3 }).toBuffer();
      await writeFile(join(drawing.folder, `${page}-${width}.webp`), picture, { mode: 0o600 });
    }
    onPage(page);
  }
}

type Drawer = (page: number) => Promise<Sharp>;

async function pdfDrawer(path: string): Promise<Drawer> {
  const document = await openPdf(await readFile(path));
  return async (number) => {
    const page = document.getPage(number - 1);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const aspect = Math.max(originalHeight, 1) / Math.max(originalWidth, 1);
    const height = Math.max(1, Math.round(WIDEST * Math.min(aspect, MOST_ASPECT)));
    const width = Math.max(1, Math.round(Math.min(WIDEST, height / aspect)));
    const { data } = await page.render({
      width,
      height,
      colorSpace: 'Gray',
      render: ({ data: points, ...size }) => framed(points, size),
    });
    return sharp(data);
  };
}

/** On a white sheet of the full width. */
async function framed(points: Uint8Array, { width, height }: { width: number; height: number }) {
  return sharp(points, { raw: { width, height, channels: 1 } })
    .resize({ width: WIDEST, height, fit: 'contain', background: WHITE })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Upright as the camera was held; what else the camera wrote down is left out. */
function imageDrawer(path: string): Drawer {
  return async () => {
    const { data, info } = await openImage(path)
      .rotate()
      .flatten({ background: WHITE })
      .resize({ width: WIDEST, height: WIDEST * MOST_ASPECT, fit: 'inside' })
      .grayscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const sheet = { width: WIDEST, height, fit: 'contain', background: WHITE } as const;
    return sharp(
      await sharp(data, { raw: { width, height, channels } })
        .resize(sheet)
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
  };
}
