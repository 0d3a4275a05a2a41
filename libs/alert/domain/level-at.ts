import { addWorkingDays, instantAt, localDate } from '@sanchika/calendar/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { dateOfDayNumber, dayNumber, instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import type { LadderLevel } from './ladder-level';

type Step = Pick<LadderLevel, 'workingDays' | 'atMinute'>;

/** The instant of a level for a desk that is due then (B7). A breach is the first moment after the due instant (K-11). */
export function levelAt(calendar: WorkingCalendar, dueAt: Instant, { workingDays, atMinute }: Step): Instant {
  if (atMinute === null) return instant(dueAt + 1);
  return instantAt(addWorkingDays(calendar, localDate(dueAt), workingDays), atMinute);
}

/** Weeks of holidays in a row are rarer than this. */
const SEARCH_DAYS = 60;

/**
 * The last due instant whose level has come by now: what is due later waits. So a scan of due dates finds the desks
 * of one level as one range between two looks.
 */
export function lastDueOf(calendar: WorkingCalendar, now: Instant, step: Step): Instant {
  const today = dayNumber(localDate(now));
  if (step.atMinute === null) return instant(now - 1);
  for (let day = today + SEARCH_DAYS; day > today - SEARCH_DAYS; day -= 1) {
    const end = instant(instantAt(dateOfDayNumber(day + 1), 0) - 1);
    if (levelAt(calendar, end, step) <= now) return end;
  }
  return instantAt(dateOfDayNumber(today - SEARCH_DAYS), 0);
}
