import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { Instant } from '@sanchika/platform/kernel';
import type { LadderLevel } from './ladder-level';
import { levelAt } from './level-at';

/** One desk between two looks at the clock. */
export interface DeskFacts {
  readonly calendar: WorkingCalendar;
  readonly dueAt: Instant;
  readonly arrivedAt: Instant;
  readonly isImmediate: boolean;
  /** The earlier look; what came before it has been told. */
  readonly since: Instant;
  readonly now: Instant;
}

/** The levels that came between the looks, in the order of their instants; none from before the arrival (NT-0). */
export function levelsDue(ladder: readonly LadderLevel[], desk: DeskFacts): LadderLevel[] {
  const { calendar, dueAt, arrivedAt, isImmediate, since, now } = desk;
  return ladder
    .filter(({ isForImmediate }) => isImmediate || !isForImmediate)
    .map((level) => ({ level, at: levelAt(calendar, dueAt, level) }))
    .filter(({ at }) => at > since && at <= now && at > arrivedAt)
    .sort((one, other) => one.at - other.at)
    .map(({ level }) => level);
}

/** Of the levels that were missed the highest alone is told (NT-1). */
export function levelToTell(ladder: readonly LadderLevel[], desk: DeskFacts): LadderLevel | null {
  return levelsDue(ladder, desk).at(-1) ?? null;
}
