import type { TimeLimit } from '@sanchika/calendar/domain';
import { isOpenForWriting, judgeSetPriority } from '@sanchika/file/domain';
import type { DueDate, FileEventType, Priority } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { DueDates } from './due-dates';
import { FileLedger } from './file-ledger';
import type { File } from './file.entity';
import type { FileRecord } from './file-record';
import { cameFrom, hopOf, placeOnDesk } from './hand-over';
import { HoldingInterval } from './holding-interval.entity';
import { openOf } from './move-file';
import { receiptOf } from './receipt';
import { requireAllowed } from './refuse';
import { tell } from './tell';

/** Priority and a senior's order: both move the due date of the desk on which the file lies (B7). */
@Injectable()
export class SetLimits {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
  ) {}

  async setPriority(acting: Acting, fileId: string, priority: Priority): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file, intervals } = await this.begin.run(acting, fileId, 'file.set-priority');
    if (!isOpenForWriting(file.state)) throw Problem.of(findingProblem('file.act-not-in-state'));
    const isSenior = (file.holderPostId ?? file.creatorPostId) !== actor.postId;
    requireAllowed(judgeSetPriority({ from: file.priority, to: priority, isSenior }));
    const open = intervals.at(-1);
    const changed = { ...file, priority };
    // A written order of a senior stands, whatever the priority becomes.
    const isOrdered = open?.dueBasis === 'order';
    const due =
      open && !isOrdered
        ? await this.dueDates.set(tx, changed, { at: open.fromAt, postId: open.postId })
        : null;
    return this.apply(
      acting,
      { file: changed, intervals },
      { type: 'file.prioritised', body: { priority }, due },
    );
  }

  async orderDue(acting: Acting, fileId: string, limit: TimeLimit): Promise<FileReceipt> {
    const { file, intervals } = await this.begin.run(acting, fileId, 'file.order-due');
    if (!isOpenForWriting(file.state)) throw Problem.of(findingProblem('file.act-not-in-state'));
    const open = openOf(intervals);
    const due = await this.dueDates.set(acting.tx, file, {
      at: open.fromAt,
      postId: open.postId,
      order: limit,
    });
    return this.apply(acting, { file, intervals }, { type: 'file.dueOrdered', body: { limit }, due });
  }

  private async apply(
    acting: Acting,
    { file, intervals }: Pick<FileRecord, 'file' | 'intervals'>,
    change: { type: FileEventType; body: Record<string, unknown>; due: DueDate | null },
  ): Promise<FileReceipt> {
    const { type, due } = change;
    const body = { ...change.body, ...(due && { dueAt: isoOfInstant(due.dueAt), dueBasis: due.basis }) };
    const set = { priority: file.priority };
    const recorded = await this.ledger.append(acting, file, {
      type,
      at: this.ledger.nextAt(file),
      body,
      set,
    });
    const open = intervals.at(-1);
    if (open && open.toAt === null) await this.moveDue(acting, recorded.file, { intervals, open, due });
    const postIds = [open?.postId ?? null, file.creatorPostId];
    await tell(acting.tx, recorded.event, { file: recorded.file, postIds });
    return receiptOf(recorded.file, recorded.event);
  }

  private async moveDue(
    { tx }: Acting,
    file: File,
    { intervals, open, due }: { intervals: HoldingInterval[]; open: HoldingInterval; due: DueDate | null },
  ): Promise<void> {
    const interval = due ? { ...open, dueAt: due.dueAt, dueBasis: due.basis } : open;
    const { fileId, seq, dueAt, dueBasis } = interval;
    if (due) await tx.update(HoldingInterval, { fileId, seq }, { dueAt, dueBasis });
    const hops = intervals.slice(0, -1).map(hopOf).join('');
    await placeOnDesk(tx, file, { interval, fromPostId: cameFrom(intervals), hops });
  }
}
