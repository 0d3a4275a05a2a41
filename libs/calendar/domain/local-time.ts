import { dateOfDayNumber, dayNumber, instant, type Instant, type IsoDate } from '@sanchika/platform/kernel';

/** Indian Standard Time is UTC+05:30 all the year round. */
export const IST_OFFSET_MINUTES = 330;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** The civil date in India at a moment. */
export function localDate(at: Instant): IsoDate {
  return dateOfDayNumber(localDay(at));
}

/** Whole minutes after local midnight, 0 to 1439. */
export function localMinute(at: Instant): number {
  return minutesSinceEpoch(at) - localDay(at) * DAY_MINUTES;
}

/** The moment at which a minute of a local day begins. */
export function instantAt(date: IsoDate, minute: number): Instant {
  return instant((dayNumber(date) * DAY_MINUTES + minute - IST_OFFSET_MINUTES) * MINUTE_MS);
}

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** Local midnights between two moments: 0 within one day, negative when `to` is on an earlier day (K-12). */
export function calendarDaysBetween(from: Instant, to: Instant): number {
  return localDay(to) - localDay(from);
}

/** The day number of the local date. */
export function localDay(at: Instant): number {
  return Math.floor(minutesSinceEpoch(at) / DAY_MINUTES);
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function minutesSinceEpoch(at: Instant): number {
  return Math.floor(at / MINUTE_MS) + IST_OFFSET_MINUTES;
}
