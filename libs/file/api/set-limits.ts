import type { TimeLimit } from '@sanchika/calendar/domain';
import { isOpenForWriting, judgeSetPriority } from '@sanchika/file/domain';
import type { DueDate, FileEventType, Priority } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { attachedTo, inOrder } from './attaching/bundle';
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

interface Change {
  readonly type: FileEventType;
  readonly body: Readonly<Record<string, unknown>>;
  readonly due: DueDate | null;
}

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
    requireFree(file);
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
    requireFree(file);
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
    change: Change,
  ): Promise<FileReceipt> {
    const along = change.due ? await attachedTo(acting.tx, file.id) : [];
    const at = this.ledger.sameAt([file, ...along.map((other) => other.file)]);
    const main = { file, intervals };
    let receipt: FileReceipt | null = null;
    for (const step of inOrder([main, ...along])) {
      if (step === main) receipt = await this.change(acting, main, { ...change, at });
      else await this.follow(acting, step, { due: change.due, at });
    }
    if (!receipt) throw new Error('a limit was set for nothing');
    return receipt;
  }

  private async change(
    acting: Acting,
    { file, intervals }: Pick<FileRecord, 'file' | 'intervals'>,
    change: Change & { readonly at: Instant },
  ): Promise<FileReceipt> {
    const { type, due, at } = change;
    const body = { ...change.body, ...(due && sealedDue(due)) };
    const set = { priority: file.priority };
    const recorded = await this.ledger.append(acting, file, { type, at, body, set });
    const open = intervals.at(-1);
    if (open && open.toAt === null) await this.moveDue(acting, recorded.file, { intervals, open, due });
    const postIds = [open?.postId ?? null, file.creatorPostId];
    await tell(acting.tx, recorded.event, { file: recorded.file, postIds });
    return receiptOf(recorded.file, recorded.event);
  }

  /** What is attached has the clock of its main file (FM-2). */
  private async follow(
    acting: Acting,
    { file, intervals }: Pick<FileRecord, 'file' | 'intervals'>,
    { due, at }: { readonly due: DueDate | null; readonly at: Instant },
  ): Promise<void> {
    if (!due) return;
    const body = { main: file.attachedToId, ...sealedDue(due) };
    await this.ledger.append({ ...acting, seenHead: undefined }, file, { type: 'file.dueOrdered', at, body });
    const { seq } = openOf(intervals);
    const clock = { dueAt: due.dueAt, dueBasis: due.basis };
    await acting.tx.update(HoldingInterval, { fileId: file.id, seq }, clock);
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

function sealedDue({ dueAt, basis }: DueDate): Record<string, unknown> {
  return { dueAt: isoOfInstant(dueAt), dueBasis: basis };
}

/** Throws for a file on which nobody works, and for one that follows the clock of another. */
function requireFree({ state, attachedToId }: File): void {
  if (!isOpenForWriting(state)) throw Problem.of(findingProblem('file.act-not-in-state'));
  if (attachedToId !== null) throw Problem.of(findingProblem('file.is-attached'));
}
