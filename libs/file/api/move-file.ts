import { OfficeDirectory } from '@sanchika/office/api';
import type { TimeLimit } from '@sanchika/calendar/domain';
import { ENDING_OF_ACT, EVENT_OF_ACT, nextState } from '@sanchika/file/domain';
import type { DelayReason, DueBasis, FileAct } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { FaultPoints, Problem } from '@sanchika/platform/api';
import type { SealedEvent } from '@sanchika/platform/api';
import type { Finding, Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { DueDates } from './due-dates';
import { FileLedger } from './file-ledger';
import type { File } from './file.entity';
import { beginInterval, endInterval, hopOf, placeOnDesk, sealedBeginning } from './hand-over';
import type { HoldingInterval } from './holding-interval.entity';
import { receiptOf } from './receipt';
import { sealedSettling, SettleSanction } from './sanctions/settle-sanction';
import { insertNotes, numberNotes, sealedNotes } from './seal-notes';
import type { NumberedOutgoing, OutgoingNote } from './seal-notes';
import { tell } from './tell';

/** From which desk to which, by which act, and with what. */
export interface Movement {
  readonly act: FileAct;
  readonly toPostId: string;
  readonly notes: readonly OutgoingNote[];
  readonly noNoteReason?: string | undefined;
  readonly delayReason?: { readonly code: DelayReason; readonly words: string } | undefined;
  readonly dueOrder?: TimeLimit | undefined;
  /** Keeps an earlier due date instead of starting a fresh one: a pull-back resets nobody's clock. */
  readonly keptDue?: { readonly dueAt: Instant; readonly dueBasis: DueBasis } | undefined;
  readonly warnings?: readonly Finding[];
}

interface NextDesk {
  readonly dueAt: Instant;
  readonly dueBasis: DueBasis;
  readonly personId: string | null;
}

/**
 * The one way a file goes from desk to desk: notes are sealed, one interval ends and the next begins at the
 * same instant, the inbox row moves, the month is counted and the desks are told, all with one event.
 */
@Injectable()
export class MoveFile {
  constructor(
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
    private readonly directory: OfficeDirectory,
    private readonly sanctions: SettleSanction,
    private readonly faults: FaultPoints,
  ) {}

  /** `intervals` are all of the file's, oldest first; the last one is open. */
  async run(
    acting: Acting,
    file: File,
    way: { movement: Movement; intervals: HoldingInterval[] },
  ): Promise<FileReceipt> {
    const { movement, intervals } = way;
    const open = openOf(intervals);
    const decisions = movement.notes.map(({ decision }) => decision);
    const { act } = movement;
    const money = await this.sanctions.weigh(acting, file.id, { act, decisions, ...open });
    const at = this.ledger.nextAt(file);
    const notes = numberNotes(file, movement.notes);
    const next = await this.nextDesk(acting, file, { movement, at });
    const { event, file: moved } = await this.ledger.append(acting, file, {
      type: EVENT_OF_ACT[movement.act],
      at,
      body: { ...sealedMovement(open, movement, { notes, next }), ...sealedSettling(money) },
      words: { noNoteReason: movement.noNoteReason, delayWords: movement.delayReason?.words },
      set: movedColumns(file, movement, notes),
    });
    const { postId, personId } = acting.actor;
    await insertNotes(acting.tx, event, { notes, postId, personId });
    if (money) await this.sanctions.settle(acting, event, money);
    await this.changeHands(acting, moved, { movement, intervals, event, next, notes });
    await tell(acting.tx, event, {
      file: moved,
      postIds: [movement.toPostId, open.postId, file.creatorPostId],
    });
    this.faults.pass('P8');
    return receiptOf(moved, event, [...(movement.warnings ?? []), ...(money?.warnings ?? [])]);
  }

  private async nextDesk(
    { tx }: Acting,
    file: File,
    { movement, at }: { movement: Movement; at: Instant },
  ): Promise<NextDesk> {
    const personId = (await this.directory.occupantsOf(movement.toPostId, at))[0]?.personId ?? null;
    if (movement.keptDue) return { ...movement.keptDue, personId };
    const { dueAt, basis } = await this.dueDates.set(tx, file, {
      at,
      postId: movement.toPostId,
      order: movement.dueOrder,
    });
    return { dueAt, dueBasis: basis, personId };
  }

  private async changeHands(
    { tx }: Acting,
    file: File,
    step: {
      movement: Movement;
      intervals: HoldingInterval[];
      event: SealedEvent;
      next: NextDesk;
      notes: NumberedOutgoing[];
    },
  ): Promise<void> {
    const { movement, intervals, event, next } = step;
    const open = openOf(intervals);
    const ended = await endInterval(tx, open, {
      by: ENDING_OF_ACT[movement.act] ?? 'send',
      decision: step.notes.at(-1)?.decision ?? null,
      delayReason: movement.delayReason,
      event,
      calendar: await this.dueDates.calendarOf(open.postId),
    });
    const interval = await beginInterval(tx, file, {
      ...next,
      postId: movement.toPostId,
      isOwnAct: movement.act === 'pullBack',
      event,
    });
    const hops = [...intervals.slice(0, -1), ended].map(hopOf).join('');
    await placeOnDesk(tx, file, { interval, fromPostId: open.postId, hops });
  }
}

/** The interval in which the file lies now. Throws `file.act-not-in-state` when nobody holds it. */
export function openOf(intervals: readonly HoldingInterval[]): HoldingInterval {
  const last = intervals.at(-1);
  if (!last || last.toAt !== null) throw Problem.of(findingProblem('file.act-not-in-state'));
  return last;
}

function movedColumns(file: File, movement: Movement, notes: readonly NumberedOutgoing[]): Partial<File> {
  const state = nextState(file.state, movement.act);
  if (state === null) throw Problem.of(findingProblem('file.act-not-in-state'));
  return {
    state,
    holderPostId: movement.toPostId,
    intervalSeq: file.intervalSeq + 1,
    noteCount: file.noteCount + notes.length,
    paraCount: notes.at(-1)?.paraTo ?? file.paraCount,
  };
}

function sealedMovement(
  open: HoldingInterval,
  movement: Movement,
  { notes, next }: { notes: readonly NumberedOutgoing[]; next: NextDesk },
): Record<string, unknown> {
  return {
    interval: open.seq,
    from: open.postId,
    to: movement.toPostId,
    ...sealedBeginning(next),
    notes: sealedNotes(notes),
    delayReason: movement.delayReason?.code ?? null,
  };
}
