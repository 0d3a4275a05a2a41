import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Configuration } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';

/** A finished print as it lies ready. */
export interface ShelvedPrint {
  readonly stream: Readable;
  readonly size: number;
}

/**
 * Where finished prints lie until their hour is over: `prints/<id>.pdf` beside the blobs. They are copies of what the
 * record holds, so no backup takes them and nothing rests on them.
 */
@Injectable()
export class PrintShelf {
  private readonly root: string;

  constructor({ dataFolder }: Configuration) {
    this.root = resolve(dataFolder, 'prints');
  }

  /** A private folder to work in; whoever asked for it throws it away. */
  async bench(): Promise<string> {
    await mkdir(this.root, { recursive: true });
    return mkdtemp(join(this.root, 'bench-'));
  }

  async keep(printId: string, path: string): Promise<void> {
    await rename(path, this.pathOf(printId));
  }

  /** Null when it is not there any more. */
  async open(printId: string): Promise<ShelvedPrint | null> {
    const found = await stat(this.pathOf(printId)).catch(() => null);
    return found && { stream: createReadStream(this.pathOf(printId)), size: found.size };
  }

  async remove(printId: string): Promise<void> {
    await rm(this.pathOf(printId), { force: true });
  }

  /** Throws away the benches that a dead process left: those untouched since `before`, in epoch milliseconds. */
  async clear(before: number): Promise<void> {
    const names = await readdir(this.root).catch(() => []);
    for (const name of names.filter((each) => each.startsWith('bench-'))) {
      const found = await stat(join(this.root, name)).catch(() => null);
      if (found && found.mtimeMs < before) await rm(join(this.root, name), { recursive: true, force: true });
    }
  }

  private pathOf(printId: string): string {
    return join(this.root, `${printId}.pdf`);
  }
}
