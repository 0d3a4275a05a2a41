import type { IsoDate } from '@sanchika/platform/kernel';

/** The office week and its holidays as plain JSON (K-10); every state, district and office may have its own. */
export interface WorkingCalendar {
  readonly code: string;
  /** Minutes after local midnight. */
  readonly opensAt: number;
  /** Minutes after local midnight; a paper that comes at this very instant still counts for the day (K-11). */
  readonly closesAt: number;
  /** ISO weekdays, 1 = Monday to 7 = Sunday. */
  readonly daysOff: readonly number[];
  readonly holidays: readonly IsoDate[];
  /** The years whose holidays are known. */
  readonly gazettedYears: readonly number[];
}

/** Whether the holidays of the date's year are known; if not, every count that touches it needs a caution. */
export function isGazetted(calendar: WorkingCalendar, date: IsoDate): boolean {
  return calendar.gazettedYears.includes(Number(date.slice(0, 4)));
}
