import { OfficeDirectory } from '@sanchika/office/api';
import type { TimeLimit } from '@sanchika/calendar/domain';
import { ACT_ALONG, ENDING_OF_ACT, EVENT_OF_ACT, nextState } from '@sanchika/file/domain';
import type { DelayReason, DueBasis, FileAct } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { FaultPoints, Problem } from '@sanchika/platform/api';
import type { SealedEvent } from '@sanchika/platform/api';
import type { Finding, Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { attachedTo, inOrder } from './attaching/bundle';
import { DueDates } from './due-dates';
import { FileLedger } from './file-ledger';
import type { File } from './file.entity';
import { FileRepository } from './file.repository';
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

/** One file of a bundle on its way. */
interface Step {
  readonly file: File;
  readonly intervals: HoldingInterval[];
  readonly movement: Movement;
}

/** What is the same for all files of a bundle. */
interface Way {
  readonly at: Instant;
  readonly next: NextDesk;
}

/**
 * The one way a file goes from desk to desk: notes are sealed, one interval ends and the next begins at the
 * same instant, the inbox row moves, the month is counted and the desks are told, all with one event. What is
 * attached to it goes along at that instant, each file with an event on its own chain (FM-2).
 */
@Injectable()
export class MoveFile {
  constructor(
    private readonly ledger: FileLedger,
    private readonly files: FileRepository,
    private readonly dueDates: DueDates,
    private readonly directory: OfficeDirectory,
    private readonly sanctions: SettleSanction,
    private readonly faults: FaultPoints,
  ) {}

  /** `intervals` are all of the file's, oldest first; the last one is open. */
  async run(
    acting: Acting,
    file: File,
    { movement, intervals }: { movement: Movement; intervals: HoldingInterval[] },
  ): Promise<FileReceipt> {
    const main = { file, intervals, movement };
    const steps = inOrder([main, ...(await this.along(acting, main))]);
    const at = this.ledger.sameAt(steps.map((step) => step.file));
    const next = await this.nextDesk(acting, file, { movement, at });
    let receipt: FileReceipt | null = null;
    for (const step of steps) {
      const done = await this.go(step === main ? acting : { ...acting, seenHead: undefined }, step, {
        at,
        next,
      });
      if (step === main) receipt = done;
    }
    if (!receipt) throw new Error('a bundle moved without its main file');
    this.faults.pass('P8');
    return receipt;
  }

  /** What is attached goes the same way, with the confirmed drafts that its holder wrote on it. */
  private async along(acting: Acting, { file, movement }: Step): Promise<Step[]> {
    const { toPostId, delayReason } = movement;
    const act = ACT_ALONG[movement.act];
    const steps: Step[] = [];
    for (const { file: other, intervals } of act ? await attachedTo(acting.tx, file.id) : []) {
      const drafts = act === 'pullBack' ? [] : await this.draftsOn(acting, other.id);
      steps.push({
        file: other,
        intervals,
        movement: { act: act ?? 'send', toPostId, delayReason, notes: drafts },
      });
    }
    return steps;
  }

  private draftsOn({ tx, actor }: Acting, fileId: string): Promise<OutgoingNote[]> {
    return this.files.confirmedDrafts(tx, fileId, actor.postId);
  }

  private async go(
    acting: Acting,
    { file, intervals, movement }: Step,
    { at, next }: Way,
  ): Promise<FileReceipt> {
    const open = openOf(intervals);
    const decisions = movement.notes.map(({ decision }) => decision);
    const { act } = movement;
    const money = await this.sanctions.weigh(acting, file.id, { act, decisions, ...open });
    const notes = numberNotes(file, movement.notes);
    const { event, file: moved } = await this.ledger.append(acting, file, {
      type: EVENT_OF_ACT[movement.act],
      at,
      body: {
        ...sealedMovement(open, movement, { notes, next }),
        ...(file.attachedToId !== null && { main: file.attachedToId }),
        ...sealedSettling(money),
      },
      words: { noNoteReason: movement.noNoteReason, delayWords: movement.delayReason?.words },
      set: movedColumns(file, movement, notes),
    });
    const { postId, personId } = acting.actor;
    await insertNotes(acting.tx, event, { notes, postId, personId });
    if (money) await this.sanctions.settle(acting, event, money);
    await this.changeHands(acting, moved, { movement, intervals, event, next, notes });
    await tell(acting.tx, event, { file: moved, postIds: toldOf(moved, movement, open) });
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
    // What is attached lies on the desk under its main file.
    if (file.attachedToId !== null) return;
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

/** The desks hear of the main file; of what goes along, only its creator. */
function toldOf(file: File, { toPostId }: Movement, { postId }: HoldingInterval): string[] {
  return file.attachedToId === null ? [toPostId, postId, file.creatorPostId] : [file.creatorPostId];
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
