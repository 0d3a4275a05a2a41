import { readFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { FIT_MEDIA_TYPES, Unfit } from '../verdict';
import type { FitnessVerdict } from '../verdict';
import { scanPdf } from './scan-pdf';

const HEAD_BYTES = 4100;
const EDGE_BYTES = 1024;
/** What browsers take for a page when they guess (WHATWG MIME Sniffing, 7.1). */
const PAGE_OF_A_SITE = /<(?:!doctype|html|head|script|iframe|svg|body|style|a |img|\?xml-stylesheet)/i;

/** Examines a file by magic and structure; `onStep` is told whenever one part of it is done. */
export async function judgeFile(path: string, onStep: () => void): Promise<FitnessVerdict> {
  try {
    return await examine(path, onStep);
  } catch (error) {
    if (error instanceof Unfit) return { verdict: 'unfit', kind: error.kind, found: error.found };
    throw error;
  }
}

async function examine(path: string, onStep: () => void): Promise<FitnessVerdict> {
  const bytes = await readFile(path);
  const found = await fileTypeFromBuffer(bytes.subarray(0, HEAD_BYTES));
  const mediaType = FIT_MEDIA_TYPES.find((type) => type === found?.mime);
  if (!mediaType) return { verdict: 'stranger' };
  refusePageOfASite(bytes);
  onStep();
  if (mediaType !== 'application/pdf') {
    // Each loads only what it needs: every upload pays for the start of the program.
    const { judgeImage } = await import('./judge-image');
    await judgeImage(path, mediaType);
    return { verdict: 'fit', mediaType, pages: 1 };
  }
  scanPdf(bytes);
  onStep();
  const { countPages } = await import('./pdf-pages');
  return { verdict: 'fit', mediaType, pages: await countPages(bytes) };
}

/** A picture or PDF that is a web page as well has its markup at one of its ends. */
function refusePageOfASite(bytes: Buffer): void {
  const edges = [bytes.subarray(0, EDGE_BYTES), bytes.subarray(-EDGE_BYTES)];
  for (const edge of edges) {
    const found = PAGE_OF_A_SITE.exec(edge.toString('latin1'));
    if (found) throw new Unfit('two-in-one', found[0]);
  }
}
