import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { Instant } from '@sanchika/platform/kernel';
import { delayMinutes, excusedDelayMinutes, heldMinutes, normMinutes } from './delay';
import type { HoldingInterval } from './holding-interval';

/** One interval's part in the delay of a file; times in working minutes. */
export interface DelayShare {
  readonly seq: number;
  readonly postId: string;
  readonly held: number;
  readonly norm: number;
  readonly delay: number;
  /** Taken off this holder and to be charged to his superior post. */
  readonly excused: number;
  /** Tenths of a per cent of all delay; the shares add up to 1000, or are all 0 when nothing is late. */
  readonly share: number;
}

export interface DelayAttribution {
  readonly intervals: readonly DelayShare[];
  readonly total: { readonly held: number; readonly delay: number; readonly excused: number };
}

const WHOLE = 1000;

/** Who kept the file how long, and whose delay it is (TR-7). */
export function attributeDelay(
  calendar: WorkingCalendar,
  intervals: readonly HoldingInterval[],
  now: Instant,
): DelayAttribution {
  const delays = intervals.map((interval) => delayMinutes(calendar, interval, now));
  const shares = shareOut(delays);
  const rows = intervals.map((interval, index) => ({
    seq: interval.seq,
    postId: interval.postId,
    held: heldMinutes(calendar, interval, now),
    norm: normMinutes(calendar, interval),
    delay: delays[index] ?? 0,
    excused: excusedDelayMinutes(calendar, interval, now),
    share: shares[index] ?? 0,
  }));
  return {
    intervals: rows,
    total: {
      held: sum(rows.map(({ held }) => held)),
      delay: sum(delays),
      excused: sum(rows.map(({ excused }) => excused)),
    },
  };
}

/** Largest remainder first, so that rounded shares still make a whole. */
function shareOut(parts: readonly number[]): number[] {
  const total = sum(parts);
  if (total === 0) return parts.map(() => 0);
  const floors = parts.map((part) => Math.floor((part * WHOLE) / total));
  const byRemainder = parts.map((part, index) => ({ index, remainder: (part * WHOLE) % total }));
  byRemainder.sort((one, other) => other.remainder - one.remainder);
  const raised = new Set(byRemainder.slice(0, WHOLE - sum(floors)).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
