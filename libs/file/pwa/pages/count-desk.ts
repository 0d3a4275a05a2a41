import { MOST_COUNTED } from '@sanchika/file/contract';
import type { DeskPage, FileCard } from '@sanchika/file/contract';
import type { Instant } from '@sanchika/platform/kernel';
import { DESK_CHIPS, type DeskChip, standsUnder } from '../store/desk.feature';

export interface DeskOnPhone {
  readonly cards: readonly FileCard[];
  /** What the server last counted; null when it never said. */
  readonly counted: DeskPage['counts'] | null;
  /** Whether the desk is longer than what lies on the phone. */
  readonly hasMore: boolean;
  /** Files that are stamped here and on their way. */
  readonly isDecided: (fileId: string) => boolean;
  readonly now: Instant;
}

/**
 * How many files wait under each chip, counted on the phone so that it is true without network: a stamped file is
 * decided, and a file turns late while nobody asks. Of what is not on the phone only the server’s count is known.
 */
export function countDesk(desk: DeskOnPhone): Readonly<Record<DeskChip, number>> {
  const counts = DESK_CHIPS.map((chip): [DeskChip, number] => [chip, countUnder(chip, desk)]);
  return Object.fromEntries(counts) as Record<DeskChip, number>;
}

function countUnder(chip: DeskChip, { cards, counted, hasMore, isDecided, now }: DeskOnPhone): number {
  const here = cards.filter((card) => standsUnder(chip, card, now));
  const waiting = here.filter(({ fileId }) => !isDecided(fileId)).length;
  const stamped = here.length - waiting;
  if (!hasMore || !counted) return waiting;
  // More than are counted stay more, whatever is stamped here.
  const there = counted[chip] > MOST_COUNTED ? counted[chip] : counted[chip] - stamped;
  return Math.max(waiting, there);
}
