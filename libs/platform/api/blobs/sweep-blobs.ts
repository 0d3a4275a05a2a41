import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { instant } from '@sanchika/platform/kernel';
import { MachineClock } from '../clock/clock';
import { JobRunner } from '../jobs/job-runner';
import { BlobStore } from './blob-store';
import type { NamedAmong } from './blob-store';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Removes blobs that nobody names a day after they were put: an act that was refused or cut off after its bytes were
 * stored leaves one. Each room that names blobs says so; while nobody does, nothing is removed.
 */
@Injectable()
export class SweepBlobs implements OnModuleInit {
  private readonly rooms: NamedAmong[] = [];

  constructor(
    private readonly jobs: JobRunner,
    private readonly blobs: BlobStore,
    private readonly clock: MachineClock,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'platform.sweep-blobs', everyMs: HOUR_MS, run: () => this.run() });
  }

  /** Which blobs a room names. */
  keepWhat(namedAmong: NamedAmong): void {
    this.rooms.push(namedAmong);
  }

  async run(): Promise<string> {
    if (this.rooms.length === 0) return 'nobody names blobs';
    const before = instant(this.clock.now() - DAY_MS);
    const count = await this.blobs.sweep(before, (sha256s) => this.named(sha256s));
    return `${count} blobs removed`;
  }

  private async named(sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    if (sha256s.length === 0) return new Set();
    const sets = await Promise.all(this.rooms.map((namedAmong) => namedAmong(sha256s)));
    return new Set(sets.flatMap((names) => [...names]));
  }
}
