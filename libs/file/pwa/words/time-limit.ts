import {
  deemedArrivalDate,
  isGazetted,
  localDate,
  workingDaysBetween,
  type WorkingCalendar,
} from '@sanchika/calendar/domain';
import { isOverdue } from '@sanchika/file/domain';
import { instantOfIso, type Instant } from '@sanchika/platform/kernel';
import type { Weight } from '../parts';

/** How a file stands against its limit at one desk, in working days. */
export interface TimeLimitState {
  readonly weight: Weight;
  readonly held: number;
  readonly limit: number;
  /** The holidays of a year it touches are not known, so the days may change. */
  readonly isUncertain: boolean;
}

interface Holding {
  readonly arrivedAt: string;
  readonly dueAt: string;
}

/** Measures a holding by the same calendar as the server does. */
export function measureLimit(
  { arrivedAt, dueAt }: Holding,
  calendar: WorkingCalendar,
  now: Instant,
): TimeLimitState {
  const due = instantOfIso(dueAt);
  const dayZero = deemedArrivalDate(calendar, instantOfIso(arrivedAt));
  const [today, lastDay] = [localDate(now), localDate(due)];
  return {
    weight: weightOf(due, now),
    held: Math.max(0, workingDaysBetween(calendar, dayZero, today)),
    limit: Math.max(0, workingDaysBetween(calendar, dayZero, lastDay)),
    isUncertain: !isGazetted(calendar, dayZero) || !isGazetted(calendar, lastDay),
  };
}

/** The weight needs no calendar: late after the due instant, a warning on its day. */
export function weightOf(dueAt: Instant, now: Instant): Weight {
  if (isOverdue(dueAt, now)) return 'late';
  return localDate(dueAt) === localDate(now) ? 'warn' : 'plain';
}
