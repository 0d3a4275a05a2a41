import type { Instant } from '@sanchika/platform/kernel';
import { PRIORITY_WEIGHTS, type Priority } from './priority';

const SECONDS_RANGE = 2 ** 32;

/**
 * One safe integer that sorts a desk: by priority, then by due second. Keyset paging needs a single column.
 * Due times outside 1970 to 2106 stand at the near end of their priority.
 */
export function deskSortKey(priority: Priority, dueAt: Instant): number {
  const dueSecond = Math.floor(dueAt / 1000);
  return PRIORITY_WEIGHTS[priority] * SECONDS_RANGE + Math.min(Math.max(dueSecond, 0), SECONDS_RANGE - 1);
}
