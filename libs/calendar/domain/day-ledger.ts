import { dayNumber } from '@sanchika/platform/kernel';
import { weekdayOfDay } from './local-time';
import type { WorkingCalendar } from './working-calendar';

/** What counting needs of a calendar, laid out once, so that no count walks over the days between its ends. */
interface DayLedger {
  /** Working weekdays before each weekday of one week, from Monday to the Monday after. */
  readonly workingBefore: readonly number[];
  /** Day numbers of the holidays that fall on working weekdays, rising. */
  readonly holidays: readonly number[];
}

// The cache lives as long as its calendar does, and a calendar is never changed in place.
const ledgers = new WeakMap<WorkingCalendar, DayLedger>();

/**
 * Working days before the given day number, counted from a fixed Monday (negative before it):
 * the difference of two such counts is the number of working days between the two days.
 * Throws RangeError when the calendar has no working weekday or no office hours.
 */
export function workingDaysBefore(calendar: WorkingCalendar, day: number): number {
  const { workingBefore, holidays } = ledgerOf(calendar);
  const weekdayIndex = weekdayOfDay(day) - 1;
  // Day −3, 29 December 1969, was a Monday.
  const weeks = (day - weekdayIndex + 3) / 7;
  const workingWeekdays = weeks * valueAt(workingBefore, 7) + valueAt(workingBefore, weekdayIndex);
  return workingWeekdays - countBelow(holidays, day);
}

function ledgerOf(calendar: WorkingCalendar): DayLedger {
  const known = ledgers.get(calendar);
  if (known) return known;
  const ledger = layOut(calendar);
  ledgers.set(calendar, ledger);
  return ledger;
}

function layOut(calendar: WorkingCalendar): DayLedger {
  const { opensAt, closesAt, daysOff } = calendar;
  const workingBefore = [0];
  for (let isoWeekday = 1; isoWeekday <= 7; isoWeekday++) {
    workingBefore.push(valueAt(workingBefore, isoWeekday - 1) + (daysOff.includes(isoWeekday) ? 0 : 1));
  }
  if (valueAt(workingBefore, 7) === 0 || !(opensAt >= 0 && opensAt < closesAt && closesAt <= 1440)) {
    throw new RangeError(`calendar ${calendar.code} has no working time`);
  }
  const holidays = [...new Set(calendar.holidays)].map(dayNumber);
  return {
    workingBefore,
    holidays: holidays
      .filter((day) => !daysOff.includes(weekdayOfDay(day)))
      .sort((one, other) => one - other),
  };
}

function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(rising, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valueAt(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
