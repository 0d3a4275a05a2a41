import { localDate, workingMinutes } from '@sanchika/calendar/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { delayMinutes, deskSortKey } from '@sanchika/file/domain';
import type { Decision, DelayReason, DueBasis, IntervalEnding } from '@sanchika/file/domain';
import { Dialect } from '@sanchika/platform/api';
import type { SealedEvent, Transaction } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { DeskRow } from './desk-row.entity';
import type { File } from './file.entity';
import { heldInterval } from './file.repository';
import { HoldingInterval } from './holding-interval.entity';

/** How an interval ends. */
export interface Ending {
  readonly by: IntervalEnding;
  readonly decision?: Decision | null;
  readonly delayReason?: { readonly code: DelayReason; readonly words: string } | undefined;
}

/** How the next interval begins. */
export interface Beginning {
  readonly postId: string;
  readonly personId: string | null;
  readonly dueAt: Instant;
  readonly dueBasis: DueBasis;
  /** Whoever brings the file to his own desk, by opening or pulling it back, has nothing to open. */
  readonly isOwnAct?: boolean;
}

const MOST_HOPS = 12;

/** What every event that opens an interval seals of it beside the desk: without it nobody could check the row. */
export function sealedBeginning({
  personId,
  dueAt,
  dueBasis,
}: Pick<Beginning, 'personId' | 'dueAt' | 'dueBasis'>): Record<string, unknown> {
  return { holderPerson: personId, dueAt: isoOfInstant(dueAt), dueBasis };
}

/** Ends the open interval at the instant of the event and counts it for the post's month. */
export async function endInterval(
  tx: Transaction,
  open: HoldingInterval,
  end: Ending & { readonly event: SealedEvent; readonly calendar: WorkingCalendar },
): Promise<HoldingInterval> {
  const ended: Partial<HoldingInterval> = {
    toAt: end.event.at,
    endedBy: end.by,
    endedEventId: end.event.id,
    endedSeq: end.event.seq,
    decision: end.decision ?? null,
    delayCode: end.delayReason?.code ?? null,
    delayWords: end.delayReason?.words ?? null,
  };
  await tx.update(HoldingInterval, { fileId: open.fileId, seq: open.seq }, ended);
  const interval = { ...open, ...ended };
  await countMonth(tx, interval, end.calendar);
  return interval;
}

/** Opens the next interval at the very instant at which the last one ended (TR-1). */
export async function beginInterval(
  tx: Transaction,
  file: File,
  begin: Beginning & { readonly event: SealedEvent },
): Promise<HoldingInterval> {
  const interval: HoldingInterval = {
    fileId: file.id,
    seq: file.intervalSeq,
    postId: begin.postId,
    personId: begin.personId,
    fromAt: begin.event.at,
    toAt: null,
    dueAt: begin.dueAt,
    dueBasis: begin.dueBasis,
    readAt: begin.isOwnAct ? begin.event.at : null,
    endedBy: null,
    decision: null,
    delayCode: null,
    delayWords: null,
    openedEventId: begin.event.id,
    endedEventId: null,
    endedSeq: null,
  };
  await tx.insert(HoldingInterval, interval);
  return interval;
}

/** Puts the file on the desk of an interval, from whichever desk it lay on. */
export async function placeOnDesk(
  tx: Transaction,
  file: File,
  place: { readonly interval: HoldingInterval; readonly fromPostId: string | null; readonly hops: string },
): Promise<void> {
  const row = deskRow(file, place);
  const moved = await tx.update(DeskRow, { fileId: file.id }, row);
  if (moved.affected === 0) await tx.insert(DeskRow, row);
}

/** The inbox row that a file and its open interval must have; also what a recomputation compares with. */
export function deskRow(
  file: File,
  { interval, fromPostId, hops }: { interval: HoldingInterval; fromPostId: string | null; hops: string },
): DeskRow {
  return {
    postId: interval.postId,
    sortKey: deskSortKey(file.priority, interval.dueAt, file.computerNo),
    fileId: file.id,
    computerNo: file.computerNo,
    fileNumber: file.fileNumber,
    subject: file.subject,
    priority: file.priority,
    classification: file.classification,
    state: file.state,
    arrivedAt: interval.fromAt,
    dueAt: interval.dueAt,
    isRead: interval.readAt !== null,
    fromPostId,
    hops: hops.slice(-MOST_HOPS),
  };
}

/** The desk from which the file came to its present one; null when its run began here. */
export function cameFrom(intervals: readonly HoldingInterval[]): string | null {
  const before = intervals.at(-2);
  return before && before.endedBy !== 'close' ? before.postId : null;
}

/** One letter for an ended interval on the mini line. */
export function hopOf(interval: HoldingInterval): 'l' | 'd' {
  return interval.endedBy !== 'pullBack' && (interval.toAt ?? 0) > interval.dueAt ? 'l' : 'd';
}

async function countMonth(
  tx: Transaction,
  interval: HoldingInterval,
  calendar: WorkingCalendar,
): Promise<void> {
  const { fromAt, toAt, postId } = interval;
  if (toAt === null) return;
  const held = workingMinutes(calendar, fromAt, toAt);
  const delay = delayMinutes(calendar, heldInterval(interval), toAt);
  const sql = Dialect.of(tx.connection.options).upsert(
    'INSERT INTO post_month (month, post_id, movements, held_minutes, delay_minutes) VALUES (?, ?, 1, ?, ?)',
    'month, post_id',
    'movements = post_month.movements + 1, held_minutes = post_month.held_minutes + ?, delay_minutes = post_month.delay_minutes + ?',
  );
  await tx.query(sql, [localDate(toAt).slice(0, 7), postId, held, delay, held, delay]);
}
