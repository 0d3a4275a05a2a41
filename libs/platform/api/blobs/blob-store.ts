import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Configuration } from '../config/configuration';
import { Problem } from '../http/problem';
import { newId } from '../ids';

/** A stored blob: named by what it contains. */
export interface StoredBlob {
  readonly sha256: string;
  readonly size: number;
  /** The first bytes, for telling what kind of file it is. */
  readonly head: Buffer;
}

const HEAD_BYTES = 4100;

/** Content-addressed files. The port behind which a deployment may put other storage. */
export abstract class BlobStore {
  /** Takes a stream in. Throws `platform.body-too-large` past `mostBytes`; nothing is kept then. */
  abstract put(source: Readable, mostBytes: number): Promise<StoredBlob>;
  abstract open(sha256: string): Promise<{ readonly stream: Readable; readonly size: number }>;
}

/** Blobs on the local disk: `blobs/ab/abcd…`, written beside, flushed, then moved into place. */
@Injectable()
export class DiskBlobStore extends BlobStore {
  private readonly root: string;

  constructor(configuration: Configuration) {
    super();
    this.root = join(configuration.dataFolder, 'blobs');
  }

  async put(source: Readable, mostBytes: number): Promise<StoredBlob> {
    const arriving = join(this.root, 'arriving', newId());
    await mkdir(join(this.root, 'arriving'), { recursive: true });
    try {
      const blob = await writeCounted(source, arriving, mostBytes);
      await mkdir(join(this.root, blob.sha256.slice(0, 2)), { recursive: true });
      await rename(arriving, this.pathOf(blob.sha256));
      return blob;
    } finally {
      await rm(arriving, { force: true });
    }
  }

  async open(sha256: string): Promise<{ stream: Readable; size: number }> {
    const path = this.pathOf(sha256);
    const { size } = await stat(path);
    return { stream: createReadStream(path), size };
  }

  private pathOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

async function writeCounted(source: Readable, path: string, mostBytes: number): Promise<StoredBlob> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let size = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) throw Problem.of(PlatformProblems.bodyTooLarge);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
      hash.update(chunk);
      await file.write(chunk);
    }
    // The row that names the blob is committed after this; a power cut must not leave it pointing at nothing.
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size, head };
}
