import { Injectable } from '@nestjs/common';
import { Upload } from '@tus/server';
import type { KvStore } from '@tus/server';
import { UploadProblems } from '@sanchika/platform/contract';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { LessThan } from 'typeorm';
import { MachineClock } from '../clock/clock';
import { UnitOfWork } from '../database/unit-of-work';
import { Problem } from '../http/problem';
import { newId } from '../ids';
import { PendingUpload } from './upload.entity';

/** An upload that is not whole after this long is forgotten. */
export const UPLOAD_LIFE_MS = 24 * 60 * 60_000;
const MOST_AT_ONCE = 10;
const MOST_BYTES_AT_ONCE = 100 * 1_048_576;

/** Which uploads there are and whose they are. What has arrived of one, its file says. */
@Injectable()
export class UploadRegister implements KvStore<Upload> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
  ) {}

  /** Enters a new upload and gives its id. Throws `platform.too-many-uploads`. */
  async enter(ownerId: string, length: number): Promise<string> {
    const id = newId();
    await this.work.run(async (tx) => {
      const others = await tx.findBy(PendingUpload, { ownerId });
      const bytes = others.reduce((sum, other) => sum + other.length, length);
      if (others.length >= MOST_AT_ONCE || bytes > MOST_BYTES_AT_ONCE)
        throw Problem.of(UploadProblems.tooMany);
      await tx.insert(PendingUpload, { id, ownerId, length, madeAt: this.clock.now() });
    });
    return id;
  }

  /** The upload, if it is the person's and still lives. */
  async find(id: string, ownerId: string): Promise<PendingUpload | null> {
    const found = await this.work.run((tx) => tx.findOneBy(PendingUpload, { id, ownerId }));
    return found && found.madeAt > this.clock.now() - UPLOAD_LIFE_MS ? found : null;
  }

  async get(id: string): Promise<Upload | undefined> {
    const found = await this.work.run((tx) => tx.findOneBy(PendingUpload, { id }));
    if (!found) return undefined;
    return new Upload({ id, size: found.length, offset: 0, creation_date: isoOfInstant(found.madeAt) });
  }

  /** What tus would write here was entered before. */
  async set(): Promise<void> {
    return;
  }

  async delete(id: string): Promise<void> {
    await this.work.run((tx) => tx.delete(PendingUpload, { id }));
  }

  /** Those that have lived too long. */
  async expired(): Promise<string[]> {
    const madeAt = LessThan(instant(this.clock.now() - UPLOAD_LIFE_MS));
    const rows = await this.work.run((tx) => tx.findBy(PendingUpload, { madeAt }));
    return rows.map(({ id }) => id);
  }
}
