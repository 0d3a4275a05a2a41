import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { writeCounted } from '../blobs/write-counted';
import { MachineClock } from '../clock/clock';
import { Configuration } from '../config/configuration';
import { newId } from '../ids';
import { JobRunner } from '../jobs/job-runner';

/** Bytes that arrived and that nobody has judged yet. */
export interface Quarantined {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const HOUR_MS = 60 * 60_000;
/** Longer than any upload lives. */
const FORGET_AFTER_MS = 48 * HOUR_MS;

/** A folder of the data folder apart from everything that is served. Nothing in it bears a name that a sender chose. */
@Injectable()
export class Quarantine implements OnModuleInit {
  /** Whole and in pieces, until they are judged. */
  readonly arriving: string;
  private readonly waiting: string;
  private readonly work: string;

  constructor(
    configuration: Configuration,
    private readonly jobs: JobRunner,
    private readonly clock: MachineClock,
  ) {
    const root = join(configuration.dataFolder, 'quarantine');
    [this.arriving, this.waiting, this.work] = [
      join(root, 'arriving'),
      join(root, 'waiting'),
      join(root, 'work'),
    ];
  }

  async onModuleInit(): Promise<void> {
    for (const folder of [this.arriving, this.waiting, this.work])
      await mkdir(folder, { recursive: true, mode: 0o700 });
    this.jobs.plan({ name: 'platform.sweep-quarantine', everyMs: HOUR_MS, run: () => this.sweep() });
  }

  /** Takes a stream in. Throws `platform.body-too-large` past `mostBytes`; nothing is kept then. */
  async receive(source: Readable, mostBytes: number): Promise<Quarantined> {
    const path = join(this.arriving, newId());
    try {
      return { path, ...(await writeCounted(source, path, mostBytes)) };
    } catch (error) {
      await this.remove(path);
      throw error;
    }
  }

  /** What lies there already, measured. */
  async measure(path: string): Promise<Quarantined> {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
    return { path, size, sha256: hash.digest('hex') };
  }

  async remove(path: string): Promise<void> {
    await rm(path, { force: true, recursive: true });
  }

  /** Keeps the bytes under an id until {@link waitingAt} is removed; the sweep leaves them alone. */
  async keepWaiting({ path }: Quarantined, id: string): Promise<void> {
    await rename(path, this.waitingAt(id));
  }

  waitingAt(id: string): string {
    return join(this.waiting, id);
  }

  /** A folder of its own for one piece of work; whoever asked for it removes it. */
  async workFolder(): Promise<string> {
    return mkdtemp(join(this.work, 'work-'));
  }

  /** Removes what a process that was cut off has left behind. */
  private async sweep(): Promise<string> {
    const before = this.clock.now() - FORGET_AFTER_MS;
    let count = 0;
    for (const folder of [this.arriving, this.work]) {
      for (const name of await readdir(folder)) {
        const found = await stat(join(folder, name)).catch(() => null);
        if (!found || found.mtimeMs >= before) continue;
        await this.remove(join(folder, name));
        count += 1;
      }
    }
    return `${count} leftovers removed`;
  }
}
