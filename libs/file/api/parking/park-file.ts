import { localDate } from '@sanchika/calendar/domain';
import { judgePark, returnsAt } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { OfficeClock } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { isoDate, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { countAttached } from '../attaching/bundle';
import { BeginAct } from '../begin-act';
import { DeskRow } from '../desk-row.entity';
import { DueDates } from '../due-dates';
import { FileLedger } from '../file-ledger';
import { openOf } from '../move-file';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { Parking } from './parking.entity';

const REASON_LENGTH = 500;

/** Puts a file by until a day of review: it leaves the pending files of its desk, not the desk (B1). */
@Injectable()
export class ParkFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
    private readonly clock: OfficeClock,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.park>): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file, intervals } = await this.begin.run(acting, fileId, 'file.park');
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const reviewOn = isoDate(body.reviewOn);
    const { state, holderPostId } = file;
    const today = localDate(this.clock.now());
    requireAllowed(
      judgePark({
        ...{ state, holderPostId, actorPostId: actor.postId, reason, today, reviewOn },
        isAttached: file.attachedToId !== null,
        attachedFiles: await countAttached(tx, fileId),
      }),
    );
    const { postId } = openOf(intervals);
    const comesBack = returnsAt(await this.dueDates.calendarOf(postId), reviewOn);
    const { event, file: parked } = await this.ledger.append(acting, file, {
      type: 'file.parked',
      at: this.ledger.nextAt(file),
      body: { reviewOn, returnsAt: isoOfInstant(comesBack) },
      words: { reason },
      set: { state: 'parked' },
    });
    await tx.insert(Parking, {
      eventId: event.id,
      fileId,
      postId,
      parkedAt: event.at,
      reviewOn,
      returnsAt: comesBack,
      reason,
      endedAt: null,
      endedBy: null,
    });
    await tx.delete(DeskRow, { fileId });
    await tell(tx, event, { file: parked, postIds: [postId, file.creatorPostId] });
    return receiptOf(parked, event);
  }
}
