import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { MOST_PIXELS, Unfit } from '../verdict';
import type { FitMediaType } from '../verdict';

const FORMATS: Readonly<Partial<Record<FitMediaType, string>>> = { 'image/jpeg': 'jpeg', 'image/png': 'png' };

/** One decoder thread and no cache: the limits of the process are for one picture. */
export function openImage(path: string): Sharp {
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp(path, {
    limitInputPixels: MOST_PIXELS,
    failOn: 'truncated',
    sequentialRead: true,
    animated: false,
  });
}

/** Decodes the whole picture once. Throws {@link Unfit} when it is too large or cannot be read to its end. */
export async function judgeImage(path: string, mediaType: FitMediaType): Promise<void> {
  const { width, height, format } = await sizeOf(path);
  if (format !== FORMATS[mediaType]) throw new Unfit('damaged', format);
  if (width * height > MOST_PIXELS) throw new Unfit('too-many-pixels', `${width} × ${height}`);
  try {
    await openImage(path).resize(64).raw().toBuffer();
  } catch {
    throw new Unfit('damaged', format);
  }
}

async function sizeOf(path: string): Promise<{ width: number; height: number; format: string }> {
  try {
    // The size is asked without the limit, so that the refusal can name it.
    return await sharp(path, { limitInputPixels: false }).metadata();
  } catch {
    throw new Unfit('damaged', 'image');
  }
}
