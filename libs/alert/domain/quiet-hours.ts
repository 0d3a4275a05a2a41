import { instantAt, isWorkingDay, localDate, localMinute, nextWorkingDay } from '@sanchika/calendar/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { Instant } from '@sanchika/platform/kernel';
import { MORNING_MINUTE } from './ladder-level';

/** Minutes after local midnight between which nobody is rung up: 21:00 to 07:00 (NT-2). */
export const QUIET_FROM = 1260;
export const QUIET_UNTIL = 420;

/** When an alert of this moment may ring: at once, or at 09:45 of the next morning on which the office works (NT-2). */
export function ringsAt(calendar: WorkingCalendar, at: Instant, isUrgent: boolean): Instant {
  if (isUrgent || !isQuiet(calendar, at)) return at;
  const date = localDate(at);
  const isThisMorning = isWorkingDay(calendar, date) && localMinute(at) < QUIET_UNTIL;
  return instantAt(isThisMorning ? date : nextWorkingDay(calendar, date), MORNING_MINUTE);
}

function isQuiet(calendar: WorkingCalendar, at: Instant): boolean {
  const minute = localMinute(at);
  return minute >= QUIET_FROM || minute < QUIET_UNTIL || !isWorkingDay(calendar, localDate(at));
}

/** The 09:45 of the working day after the moment: when a put-off reminder or a digest comes. */
export function nextMorning(calendar: WorkingCalendar, at: Instant): Instant {
  const date = localDate(at);
  const today = instantAt(date, MORNING_MINUTE);
  return isWorkingDay(calendar, date) && at < today
    ? today
    : instantAt(nextWorkingDay(calendar, date), MORNING_MINUTE);
}
