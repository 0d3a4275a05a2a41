import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** A half-open span of time: `from` belongs to it, `to` does not. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** The end of a posting that nobody has ended: the last millisecond of the year 9999. */
export const OPEN_END = instant(253_402_300_799_999);

export function isWithin(period: Period, at: Instant): boolean {
  return period.from <= at && at < period.to;
}

/** Whether two periods share an instant; periods that only touch do not. */
export function overlap(one: Period, other: Period): boolean {
  return one.from < other.to && other.from < one.to && one.from < one.to && other.from < other.to;
}
