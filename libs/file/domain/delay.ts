import {
  deemedArrivalDate,
  localDate,
  workingDaysBetween,
  workingMinutes,
  workingMinutesPerDay,
  type WorkingCalendar,
} from '@sanchika/calendar/domain';
import type { Instant } from '@sanchika/platform/kernel';
import type { HoldingInterval } from './holding-interval';

/** Whether the due instant is past; at the very instant it is not (K-11). */
export function isOverdue(dueAt: Instant, now: Instant): boolean {
  return now > dueAt;
}

/** Working minutes for which the post had the file (K-12), up to now while the interval is open. */
export function heldMinutes(calendar: WorkingCalendar, interval: HoldingInterval, now: Instant): number {
  return workingMinutes(calendar, interval.from, interval.to ?? now);
}

/** Working minutes which the due instant allowed: the working days after day 0 up to the due date. */
export function normMinutes(calendar: WorkingCalendar, interval: HoldingInterval): number {
  const dayZero = deemedArrivalDate(calendar, interval.from);
  return workingDaysBetween(calendar, dayZero, localDate(interval.dueAt)) * workingMinutesPerDay(calendar);
}

/** Working minutes after the due instant for which the holder answers (TR-7); none for an interval pulled back. */
export function delayMinutes(calendar: WorkingCalendar, interval: HoldingInterval, now: Instant): number {
  return minutesAfterDue(calendar, interval, now) - excusedDelayMinutes(calendar, interval, now);
}

/** Working minutes after the due instant taken off the holder, to be charged to his superior post (TR-7). */
export function excusedDelayMinutes(
  calendar: WorkingCalendar,
  interval: HoldingInterval,
  now: Instant,
): number {
  return Math.min(interval.excusedMinutes ?? 0, minutesAfterDue(calendar, interval, now));
}

function minutesAfterDue(calendar: WorkingCalendar, interval: HoldingInterval, now: Instant): number {
  if (interval.endedBy === 'pullBack') return 0;
  const { from, to, dueAt } = interval;
  // An interval can begin after its due instant, when the date was fixed by order.
  const overdueFrom = dueAt > from ? dueAt : from;
  return workingMinutes(calendar, overdueFrom, to ?? now);
}
