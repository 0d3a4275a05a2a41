import { dateOfDayNumber, type Instant } from '@sanchika/platform/kernel';
import { workingDaysBefore } from './day-ledger';
import { localDay, localMinute } from './local-time';
import type { WorkingCalendar } from './working-calendar';
import { isWorkingDay } from './working-days';

/** Minutes between opening and closing. */
export function workingMinutesPerDay(calendar: WorkingCalendar): number {
  return calendar.closesAt - calendar.opensAt;
}

/**
 * Whole office minutes from one moment to another, 0 when `to` is not later (K-12). It is the difference of two
 * readings of one office clock that shows whole minutes, so the parts of a split period add up to the whole.
 */
export function workingMinutes(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return Math.max(0, officeClock(calendar, to) - officeClock(calendar, from));
}

function officeClock(calendar: WorkingCalendar, at: Instant): number {
  const day = localDay(at);
  const perDay = workingMinutesPerDay(calendar);
  const wholeDays = workingDaysBefore(calendar, day) * perDay;
  if (!isWorkingDay(calendar, dateOfDayNumber(day))) return wholeDays;
  return wholeDays + Math.min(Math.max(localMinute(at) - calendar.opensAt, 0), perDay);
}
