import {
  addWorkingDays,
  instantAt,
  localDate,
  workingMinutes,
  workingMinutesPerDay,
  type WorkingCalendar,
} from '@sanchika/calendar/domain';
import type { Instant } from '@sanchika/platform/kernel';

/** A time for which an officer's order stopped the clock, once it is over. */
export interface ClockSuspension {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The due instant moved by the working days for which the clock really stood still (B7), a begun day counting whole.
 * Time under two orders counts once. Suspensions must lie within the time which the clock measures.
 */
export function moveDueBySuspensions(
  calendar: WorkingCalendar,
  dueAt: Instant,
  suspensions: readonly ClockSuspension[],
): Instant {
  const days = Math.ceil(suspendedMinutes(calendar, suspensions) / workingMinutesPerDay(calendar));
  if (days === 0) return dueAt;
  return instantAt(addWorkingDays(calendar, localDate(dueAt), days), calendar.closesAt);
}

function suspendedMinutes(calendar: WorkingCalendar, suspensions: readonly ClockSuspension[]): number {
  const byStart = [...suspensions].sort((one, other) => one.from - other.from);
  let minutes = 0;
  let countedTo: Instant | null = null;
  for (const { from, to } of byStart) {
    const start: Instant = countedTo !== null && countedTo > from ? countedTo : from;
    minutes += workingMinutes(calendar, start, to);
    countedTo = countedTo !== null && countedTo > to ? countedTo : to;
  }
  return minutes;
}
