import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Instant } from '@sanchika/platform/kernel';
import { Configuration } from '../config/configuration';
import { newId } from '../ids';
import { writeCounted } from './write-counted';
import type { Written } from './write-counted';

/** A stored blob: named by what it contains. */
export type StoredBlob = Written;

/** Which of these hashes somebody still names. */
export type NamedAmong = (sha256s: readonly string[]) => Promise<ReadonlySet<string>>;

/** Content-addressed files. The port behind which a deployment may put other storage. */
export abstract class BlobStore {
  /** Takes a stream in. Throws `platform.body-too-large` past `mostBytes`; nothing is kept then. */
  abstract put(source: Readable, mostBytes: number): Promise<StoredBlob>;
  abstract open(sha256: string): Promise<{ readonly stream: Readable; readonly size: number }>;
  /** Removes blobs put before that time which nobody names, and says how many. */
  abstract sweep(before: Instant, namedAmong: NamedAmong): Promise<number>;
}

const SHARD = /^[0-9a-f]{2}$/;

/** Blobs on the local disk: `blobs/ab/abcd…`, written beside, flushed, then moved into place. */
@Injectable()
export class DiskBlobStore extends BlobStore {
  private readonly root: string;
  private readonly leaving: string;

  constructor(configuration: Configuration) {
    super();
    this.root = join(configuration.dataFolder, 'blobs');
    this.leaving = join(this.root, 'leaving');
  }

  async put(source: Readable, mostBytes: number): Promise<StoredBlob> {
    const arriving = join(this.root, 'arriving', newId());
    await mkdir(join(this.root, 'arriving'), { recursive: true });
    try {
      const blob = await writeCounted(source, arriving, mostBytes);
      await this.place(arriving, blob.sha256);
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

  async sweep(before: Instant, namedAmong: NamedAmong): Promise<number> {
    await mkdir(this.leaving, { recursive: true });
    for (const shard of await this.shards()) {
      const old = await filesBefore(join(this.root, shard), before);
      const named = await namedAmong(old);
      for (const sha256 of old.filter((each) => !named.has(each)))
        await rename(this.pathOf(sha256), join(this.leaving, sha256));
    }
    return this.judgeLeaving(before, namedAmong);
  }

  /**
   * The same content may have been put again, and named, between the look and the move. Only what lies aside is
   * deleted, and what turns out to be fresh or named goes back: also after a sweep that was cut off.
   */
  private async judgeLeaving(before: Instant, namedAmong: NamedAmong): Promise<number> {
    const all = await readdir(this.leaving);
    const old = new Set(await filesBefore(this.leaving, before));
    const named = await namedAmong(all);
    const gone = all.filter((sha256) => old.has(sha256) && !named.has(sha256));
    for (const sha256 of all.filter((each) => !gone.includes(each)))
      await this.place(join(this.leaving, sha256), sha256);
    for (const sha256 of gone) await rm(join(this.leaving, sha256));
    return gone.length;
  }

  private async shards(): Promise<string[]> {
    return (await readdir(this.root)).filter((name) => SHARD.test(name));
  }

  private async place(from: string, sha256: string): Promise<void> {
    await mkdir(join(this.root, sha256.slice(0, 2)), { recursive: true });
    await rename(from, this.pathOf(sha256));
  }

  private pathOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

async function filesBefore(folder: string, before: Instant): Promise<string[]> {
  const names = await readdir(folder);
  const ages = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  return ages.filter(({ at }) => at < before).map(({ name }) => name);
}
