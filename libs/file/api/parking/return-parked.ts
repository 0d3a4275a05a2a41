import { JobRunner, OfficeClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { byHouse } from '../acting';
import { loadRecord } from '../file-record';
import { FileRepository } from '../file.repository';
import { Parking } from './parking.entity';
import { UnparkFile } from './unpark-file';

const MINUTE_MS = 60_000;
const FILES_AT_ONCE = 200;

/** Brings parked files back on their day of review, when the office opens. */
@Injectable()
export class ReturnParked implements OnModuleInit {
  private readonly log = new Logger(ReturnParked.name);

  constructor(
    private readonly jobs: JobRunner,
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly files: FileRepository,
    private readonly unpark: UnparkFile,
    private readonly clock: OfficeClock,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({
      name: 'file.return-parked',
      everyMs: MINUTE_MS,
      followsOfficeClock: true,
      run: () => this.run(),
    });
  }

  /** At most 200 files at a turn; a file taken up meanwhile is left alone. */
  async run(): Promise<string> {
    const due = await this.reader.manager.find(Parking, {
      where: { endedAt: IsNull(), returnsAt: LessThanOrEqual(this.clock.now()) },
      order: { returnsAt: 'ASC' },
      take: FILES_AT_ONCE,
    });
    let failed = 0;
    for (const { eventId, fileId } of due) {
      try {
        await this.bringBack(eventId, fileId);
      } catch (error) {
        // One file that cannot come back must not keep the others away; it is tried again at the next turn.
        failed += 1;
        this.log.error({ fileId, error });
      }
    }
    return `${due.length - failed} files came back, ${failed} failed`;
  }

  private bringBack(eventId: string, fileId: string): Promise<void> {
    return this.work.run(async (tx) => {
      if (!(await tx.existsBy(Parking, { eventId, endedAt: IsNull() }))) return;
      const file = await this.files.find(tx, fileId);
      await this.unpark.takeUp(byHouse(tx), await loadRecord(tx, file), 'review');
    });
  }
}
