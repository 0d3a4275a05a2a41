import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '../http/problem';

/** What was written: how much, and its SHA-256 in hexadecimal. */
export interface Written {
  readonly sha256: string;
  readonly size: number;
}

/** Streams into a new file and flushes it. Throws `platform.body-too-large` past `mostBytes`; the file is the caller's. */
export async function writeCounted(source: Readable, path: string, mostBytes: number): Promise<Written> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) throw Problem.of(PlatformProblems.bodyTooLarge);
      hash.update(chunk);
      await file.write(chunk);
    }
    // The row that names the bytes is committed after this; a power cut must not leave it pointing at nothing.
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}
