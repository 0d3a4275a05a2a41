import type { Instant } from '@sanchika/platform/kernel';
import { PRIORITY_WEIGHTS, type Priority } from './priority';

const MINUTE_MS = 60_000;
const MINUTES_RANGE = 2 ** 27;
const NUMBERS_RANGE = 2 ** 24;

/**
 * One safe integer that sorts a desk: by priority, then by due minute, then by computer number, in 2, 27 and 24 of its
 * 53 bits. No two files share one, so that a page is one range of a single column. Due times outside 1970 to 2225
 * stand at the near end of their priority; after the 16,777,216th file the numbers begin again.
 */
export function deskSortKey(priority: Priority, dueAt: Instant, computerNo: number): number {
  const dueMinute = Math.min(Math.max(Math.floor(dueAt / MINUTE_MS), 0), MINUTES_RANGE - 1);
  const place = PRIORITY_WEIGHTS[priority] * MINUTES_RANGE + dueMinute;
  return place * NUMBERS_RANGE + (computerNo % NUMBERS_RANGE);
}
