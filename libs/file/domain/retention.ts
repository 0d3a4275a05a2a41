import { isoDate, type IsoDate } from '@sanchika/platform/kernel';

/** Categories of record: A and B are kept for good, C for a number of years (CSMOP, record retention). */
export const RETENTION_CATEGORIES = ['A', 'B', 'C'] as const;
export type RetentionCategory = (typeof RETENTION_CATEGORIES)[number];

/** A file of category C is kept at most so many years (CSMOP, record retention). */
export const MOST_YEARS_KEPT = 10;

/** How long a file is kept: `years` for category C only. */
export interface Retention {
  readonly retention: RetentionCategory;
  readonly years: number | null;
}

/** The day after which the file may be weeded, or null when it is kept for good. */
export function keptUntil(recordedOn: IsoDate, { retention, years }: Retention): IsoDate | null {
  if (retention !== 'C' || years === null) return null;
  const [year, monthAndDay] = [Number(recordedOn.slice(0, 4)) + years, recordedOn.slice(4)];
  const isLeapDayLost = monthAndDay === '-02-29' && !isLeapYear(year);
  return isoDate(`${year}${isLeapDayLost ? '-02-28' : monthAndDay}`);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
