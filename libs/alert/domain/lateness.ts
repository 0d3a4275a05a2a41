import { addWorkingDays, instantAt, localDate, workingDaysBetween } from '@sanchika/calendar/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { dateOfDayNumber, dayNumber, instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { MORNING_MINUTE } from './ladder-level';

/** Working days after the due day; 0 before it is over. */
export function daysLate(calendar: WorkingCalendar, dueAt: Instant, now: Instant): number {
  return now > dueAt ? workingDaysBetween(calendar, localDate(dueAt), localDate(now)) : 0;
}

/** A breach is new until the morning after next: from the morning of the last working day (NT-3). */
export function newBreachesSince(calendar: WorkingCalendar, now: Instant): Instant {
  return instantAt(addWorkingDays(calendar, localDate(now), -1), MORNING_MINUTE);
}

/** What was due then or earlier is over by more than so many working days. */
export function longOverAt(calendar: WorkingCalendar, now: Instant, overDays: number): Instant {
  const day = addWorkingDays(calendar, localDate(now), -overDays - 1);
  return instant(instantAt(dateOfDayNumber(dayNumber(day) + 1), 0) - 1);
}
