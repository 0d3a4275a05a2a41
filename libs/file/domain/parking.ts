import { instantAt, type WorkingCalendar } from '@sanchika/calendar/domain';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { moveDueBySuspensions } from './clock-suspension';

/** The review date of a parked file lies at most so many days ahead (B1). */
export const MOST_DAYS_PARKED = 90;

/** Who brought a parked file back to work. */
export const UNPARKED_BY = ['holder', 'superior', 'review'] as const;
export type UnparkedBy = (typeof UNPARKED_BY)[number];

/** When a parked file comes back by itself: the opening of the office on its day of review. */
export function returnsAt(calendar: WorkingCalendar, reviewOn: IsoDate): Instant {
  return instantAt(reviewOn, calendar.opensAt);
}

/** The due instant after the clock stood still while the file was parked (B1: the clock resumes). */
export function dueAfterParking(
  calendar: WorkingCalendar,
  dueAt: Instant,
  parked: { readonly from: Instant; readonly to: Instant },
): Instant {
  return moveDueBySuspensions(calendar, dueAt, [parked]);
}
