import { dateOfDayNumber, dayNumber, type Instant, type IsoDate } from '@sanchika/platform/kernel';
import { instantAt, localDate } from './local-time';
import type { WorkingCalendar } from './working-calendar';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from './working-days';

export const TIME_LIMIT_UNITS = ['workingDays', 'calendarDays'] as const;
export type TimeLimitUnit = (typeof TIME_LIMIT_UNITS)[number];

/** A time limit as the office writes it, for example 7 working days. */
export interface TimeLimit {
  /** Whole and not negative. */
  readonly count: number;
  readonly unit: TimeLimitUnit;
}

/** Day 0 of a limit: the day of arrival, or the next working day after closing time or on a day off (K-11). */
export function deemedArrivalDate(calendar: WorkingCalendar, arrivedAt: Instant): IsoDate {
  const date = localDate(arrivedAt);
  const isInTime = isWorkingDay(calendar, date) && arrivedAt <= instantAt(date, calendar.closesAt);
  return isInTime ? date : nextWorkingDay(calendar, date);
}

/**
 * Closing time of the last day of the limit, counted after day 0 (K-11). A limit in calendar days that ends on
 * a day off runs to the next working day (General Clauses Act 1897, section 10).
 * Throws RangeError when the count is negative or not whole.
 */
export function dueAt(calendar: WorkingCalendar, arrivedAt: Instant, limit: TimeLimit): Instant {
  if (!Number.isSafeInteger(limit.count) || limit.count < 0) {
    throw new RangeError(`not a time limit: ${limit.count} ${limit.unit}`);
  }
  return instantAt(lastDay(calendar, deemedArrivalDate(calendar, arrivedAt), limit), calendar.closesAt);
}

function lastDay(calendar: WorkingCalendar, dayZero: IsoDate, limit: TimeLimit): IsoDate {
  if (limit.unit === 'workingDays') return addWorkingDays(calendar, dayZero, limit.count);
  const date = dateOfDayNumber(dayNumber(dayZero) + limit.count);
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
}
