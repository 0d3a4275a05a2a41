import { HELD_FILE_STATES, intervalFault, openInterval } from '@sanchika/file/domain';
import { JobRunner, Metrics, Reader } from '@sanchika/platform/api';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { DeskRow } from './desk-row.entity';
import { File } from './file.entity';
import { heldInterval } from './file.repository';
import { HoldingInterval } from './holding-interval.entity';

const DAY_MS = 86_400_000;
const FILES_AT_ONCE = 500;

/** Checks every night that each file's intervals meet and that exactly one desk has it (TR-1). */
@Injectable()
export class CheckInvariants implements OnModuleInit {
  private readonly log = new Logger(CheckInvariants.name);

  constructor(
    private readonly jobs: JobRunner,
    private readonly reader: Reader,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({ name: 'file.invariants', everyMs: DAY_MS, run: () => this.run() });
  }

  /** Looks at all files, a bounded number at a time, and says how many are not sound. */
  async run(): Promise<string> {
    let [after, files, breaches] = ['', 0, 0];
    for (;;) {
      const page = await this.reader.manager.find(File, {
        where: { id: MoreThan(after) },
        order: { id: 'ASC' },
        take: FILES_AT_ONCE,
      });
      const last = page.at(-1);
      if (!last) break;
      after = last.id;
      files += page.length;
      breaches += await this.breachesIn(page);
    }
    this.metrics.setBreaches('holding-intervals', breaches);
    return `${files} files, ${breaches} breaches`;
  }

  private async breachesIn(files: readonly File[]): Promise<number> {
    const fileId = In(files.map(({ id }) => id));
    const intervals = await this.reader.manager.find(HoldingInterval, {
      where: { fileId },
      order: { seq: 'ASC' },
    });
    const desks = await this.reader.manager.findBy(DeskRow, { fileId });
    const broken = files.filter(
      (file) =>
        !isSound(file, {
          intervals: intervals.filter((interval) => interval.fileId === file.id),
          deskPostId: desks.find((desk) => desk.fileId === file.id)?.postId ?? null,
        }),
    );
    for (const { id } of broken) this.log.error({ fileId: id, breach: 'holding intervals' });
    return broken.length;
  }
}

function isSound(
  file: File,
  { intervals, deskPostId }: { intervals: readonly HoldingInterval[]; deskPostId: string | null },
): boolean {
  const openPostId = openInterval(intervals.map(heldInterval))?.postId ?? null;
  // A parked file lies with its post and is not pending; an attached one lies under its main file.
  const isAside = file.state === 'parked' || file.attachedToId !== null;
  const pendingPostId = isAside ? null : openPostId;
  const agree = file.holderPostId === openPostId && deskPostId === pendingPostId;
  const isHeld = HELD_FILE_STATES.includes(file.state);
  return intervalFault(intervals.map(heldInterval)) === null && agree && isHeld === (openPostId !== null);
}
