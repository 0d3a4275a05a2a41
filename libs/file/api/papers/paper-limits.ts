import type { Actor } from '@sanchika/office/domain';
import { judgeAddPaper, PAPERS_PER_NOTE } from '@sanchika/file/domain';
import { PaperProblems } from '@sanchika/file/contract';
import { Configuration, Dialect, Problem, Reader } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MoreThanOrEqual } from 'typeorm';
import type { FileRecord } from '../file-record';
import { FileRecords } from '../file-records';
import { Paper } from '../paper.entity';
import { requireAllowed } from '../refuse';
import { pagesOfVolume } from '../volumes/volume-pages';
import { OfficeStorage } from './office-storage.entity';

const MEGABYTE = 1_048_576;

/** How many papers go with one note, and how much an office may keep. */
@Injectable()
export class PaperLimits {
  constructor(
    private readonly configuration: Configuration,
    private readonly reader: Reader,
    private readonly files: FileRecords,
  ) {}

  /** Before a byte is taken in: the right, and room for one more paper. */
  async requireRoom(actor: Actor, fileId: string): Promise<void> {
    const record = await this.files.record(actor, fileId, 'file.attach');
    requireAllowed(judgeAddPaper({ volumePages: pagesOfVolume(record.file), pages: 1 }));
    await this.require(this.reader.manager, record, 1);
  }

  /** Throws `file.papers-per-note` or `file.office-quota-used` when a paper of that size is one too many. */
  async require(manager: EntityManager, { file, intervals }: FileRecord, size: number): Promise<void> {
    const since = intervals.at(-1)?.fromAt ?? file.createdAt;
    const count = await manager.countBy(Paper, { fileId: file.id, addedAt: MoreThanOrEqual(since) });
    if (count >= PAPERS_PER_NOTE)
      throw Problem.of(PaperProblems.tooManyPapers, { values: { most: PAPERS_PER_NOTE } });
    const used = await manager.findOneBy(OfficeStorage, { officeId: file.officeId });
    this.requireSpace((used?.bytes ?? 0) + size);
  }

  /** Counts the bytes to the office, in the transaction that adds the paper. Throws `file.office-quota-used`. */
  async take(tx: Transaction, officeId: string, size: number): Promise<void> {
    const row = 'INSERT INTO office_storage (office_id, bytes) VALUES (?, 0)';
    await tx.query(Dialect.of(tx.connection.options).insertIfAbsent(row), [officeId]);
    // Counted before it is read, so that two that come together do not both fit.
    await tx.increment(OfficeStorage, { officeId }, 'bytes', size);
    this.requireSpace((await tx.findOneByOrFail(OfficeStorage, { officeId })).bytes);
  }

  private requireSpace(bytes: number): void {
    const most = this.configuration.officeQuotaBytes;
    if (bytes <= most) return;
    throw Problem.of(PaperProblems.quotaUsed, { values: { megabytes: Math.floor(most / MEGABYTE) } });
  }
}
