import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { DeskRow } from '../desk-row.entity';
import { DraftNote } from '../draft-note.entity';
import { DueDates } from '../due-dates';
import { FileLedger } from '../file-ledger';
import type { FileRecord } from '../file-record';
import type { File } from '../file.entity';
import { endInterval } from '../hand-over';
import { openOf } from '../move-file';
import { tell } from '../tell';

/** The end of a file in another: its last interval ends and its desk row goes; drafts follow to where work goes on. */
@Injectable()
export class EndInFile {
  constructor(
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
  ) {}

  async run(acting: Acting, { file, intervals }: FileRecord, survivor: File): Promise<void> {
    const { tx } = acting;
    const open = openOf(intervals);
    const { event, file: merged } = await this.ledger.append(acting, file, {
      type: 'file.merged',
      at: this.ledger.nextAt(file),
      body: { into: survivor.id, interval: open.seq, delayReason: null },
      set: { state: 'merged', holderPostId: null, mergedIntoId: survivor.id },
    });
    const calendar = await this.dueDates.calendarOf(open.postId);
    await endInterval(tx, open, { by: 'merge', event, calendar });
    await tx.delete(DeskRow, { fileId: file.id });
    await tx.update(DraftNote, { fileId: file.id }, { fileId: survivor.id });
    await tell(tx, event, { file: merged, postIds: [open.postId, file.creatorPostId] });
  }
}
