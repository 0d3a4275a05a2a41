import { dateOfDayNumber, dayNumber, type IsoDate } from '@sanchika/platform/kernel';
import { workingDaysBefore } from './day-ledger';
import type { WorkingCalendar } from './working-calendar';

/** Neither a weekly day off nor a holiday. */
export function isWorkingDay(calendar: WorkingCalendar, date: IsoDate): boolean {
  return isWorking(calendar, dayNumber(date));
}

/** The first working day strictly after the date. */
export function nextWorkingDay(calendar: WorkingCalendar, date: IsoDate): IsoDate {
  return addWorkingDays(calendar, date, 1);
}

/**
 * The n-th working day after the date, or before it when n is negative; with 0 the date itself, working or not.
 * Throws RangeError when n is not whole.
 */
export function addWorkingDays(calendar: WorkingCalendar, date: IsoDate, n: number): IsoDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a count of days: ${n}`);
  const step = Math.sign(n);
  let day = dayNumber(date);
  for (let left = Math.abs(n); left > 0;) {
    day += step;
    if (isWorking(calendar, day)) left--;
  }
  return dateOfDayNumber(day);
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  const counted =
    workingDaysBefore(calendar, dayNumber(to) + 1) - workingDaysBefore(calendar, dayNumber(from) + 1);
  return Math.max(0, counted);
}

function isWorking(calendar: WorkingCalendar, day: number): boolean {
  return workingDaysBefore(calendar, day + 1) > workingDaysBefore(calendar, day);
}
