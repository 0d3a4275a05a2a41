import type { Instant } from '@sanchika/platform/kernel';
import type { FileAct } from './file-states';

export const INTERVAL_ENDINGS = ['send', 'return', 'pullBack', 'close', 'merge'] as const;
export type IntervalEnding = (typeof INTERVAL_ENDINGS)[number];

/** How the act ends the open holding interval; acts not listed leave it open. */
export const ENDING_OF_ACT: Readonly<Partial<Record<FileAct, IntervalEnding>>> = {
  send: 'send',
  proposeClose: 'send',
  approveClose: 'send',
  returnBack: 'return',
  refuseClose: 'return',
  pullBack: 'pullBack',
  close: 'close',
  merge: 'merge',
};

/** The time `[from, to)` for which one post had the file in hand (TR-1). */
export interface HoldingInterval {
  /** 1, 2, 3 … through all runs of the file. */
  readonly seq: number;
  readonly postId: string;
  /** Who sat at the post when the interval began; null when it was vacant. */
  readonly personId: string | null;
  readonly from: Instant;
  /** Null while the interval is open. */
  readonly to: Instant | null;
  readonly dueAt: Instant;
  /** Null while the interval is open; `pullBack` when the sender took the file back from here. */
  readonly endedBy: IntervalEnding | null;
  /** When the post first opened the file. */
  readonly readAt: Instant | null;
  /** Working minutes after the due instant that are taken off the holder (TR-7). */
  readonly excusedMinutes?: number;
}

/** The interval in which the file lies now, or null between runs. */
export function openInterval(intervals: readonly HoldingInterval[]): HoldingInterval | null {
  const last = intervals[intervals.length - 1];
  return last && last.to === null ? last : null;
}

/**
 * The post that may pull the file back: the one whose send or return brought it to its present desk.
 * Null when the file came otherwise. Whether it is still unread is another question.
 */
export function lastSender(intervals: readonly HoldingInterval[]): string | null {
  return openInterval(intervals) ? senderBefore(intervals, intervals.length - 1) : null;
}

/** The post to which a return goes: who sent the file to its holder, looking past a send he pulled back himself. */
export function returnsTo(intervals: readonly HoldingInterval[]): string | null {
  if (!openInterval(intervals)) return null;
  let index = intervals.length - 1;
  // After a pull-back the holder goes on where he was two intervals earlier.
  while (intervals[index - 1]?.endedBy === 'pullBack') index -= 2;
  return senderBefore(intervals, index);
}

function senderBefore(intervals: readonly HoldingInterval[], index: number): string | null {
  const before = intervals[index - 1];
  return before?.endedBy === 'send' || before?.endedBy === 'return' ? before.postId : null;
}
