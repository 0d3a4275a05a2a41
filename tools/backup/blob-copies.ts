import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileHash } from '../verify/check-blobs';
import { flush } from './durable-files';

/** Bytes that a paper names. */
export interface BlobName {
  readonly sha256: string;
  readonly size: number;
}

/** Where blobs lie: `folder/ab/abcd…`. */
export function blobPath(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256);
}

/**
 * Copies a blob unless it is there already. False when the source does not have the bytes; nothing is kept then.
 */
export async function copyBlob(blob: BlobName, from: string, to: string): Promise<boolean> {
  const target = blobPath(to, blob.sha256);
  if ((await stat(target).catch(() => null))?.size === blob.size) return true;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const arriving = `${target}.arriving`;
  try {
    await copyFile(blobPath(from, blob.sha256), arriving);
    if ((await fileHash(arriving)) !== blob.sha256) return false;
    await flush(arriving);
    await rename(arriving, target);
    await flush(dirname(target));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  } finally {
    await rm(arriving, { force: true });
  }
}

/** Reads a list of blobs, a line `sha256 size` each. */
export async function* readBlobList(path: string): AsyncGenerator<BlobName> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const [sha256 = '', size = ''] = line.split(' ');
    if (sha256 !== '') yield { sha256, size: Number(size) };
  }
}
