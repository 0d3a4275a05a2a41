import { dueAfterParking, judgeUnpark } from '@sanchika/file/domain';
import type { UnparkedBy } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Acting, ByHouse } from '../acting';
import { BeginAct } from '../begin-act';
import { DueDates } from '../due-dates';
import { FileLedger } from '../file-ledger';
import type { FileRecord } from '../file-record';
import { cameFrom, hopOf, placeOnDesk } from '../hand-over';
import { HoldingInterval } from '../holding-interval.entity';
import { openOf } from '../move-file';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';
import { Parking } from './parking.entity';

/** Takes a parked file up again: it is pending once more, and its due instant moves by the days it was parked. */
@Injectable()
export class UnparkFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
  ) {}

  async run(acting: Acting, fileId: string): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.unpark');
    const by = record.file.holderPostId === acting.actor.postId ? 'holder' : 'superior';
    return this.takeUp(acting, record, by);
  }

  /** Refuses what is not parked; the day of review has no actor. */
  async takeUp(
    acting: Acting | ByHouse,
    { file, intervals }: FileRecord,
    by: UnparkedBy,
  ): Promise<FileReceipt> {
    const { tx } = acting;
    requireAllowed(judgeUnpark(file));
    const open = openOf(intervals);
    const parking = await tx.findOneByOrFail(Parking, { fileId: file.id, endedAt: IsNull() });
    const at = this.ledger.nextAt(file);
    const calendar = await this.dueDates.calendarOf(open.postId);
    const dueAt = dueAfterParking(calendar, open.dueAt, { from: parking.parkedAt, to: at });
    const { event, file: active } = await this.ledger.append(acting, file, {
      type: 'file.unparked',
      at,
      body: { by, dueAt: isoOfInstant(dueAt), dueBasis: open.dueBasis },
      set: { state: 'active' },
    });
    await tx.update(Parking, { eventId: parking.eventId }, { endedAt: event.at, endedBy: by });
    await tx.update(HoldingInterval, { fileId: file.id, seq: open.seq }, { dueAt });
    await placeOnDesk(tx, active, {
      interval: { ...open, dueAt },
      fromPostId: cameFrom(intervals),
      hops: intervals.slice(0, -1).map(hopOf).join(''),
    });
    await tell(tx, event, { file: active, postIds: [open.postId, file.creatorPostId] });
    return receiptOf(active, event);
  }
}
