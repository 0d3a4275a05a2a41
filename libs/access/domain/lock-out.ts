import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** The failed tries of one account, or of one known device of it. */
export interface FailedTries {
  /** In a row, since the last success. */
  readonly failures: number;
  readonly lastFailureAt: Instant;
  /** Within the window that began at `windowStartedAt`. */
  readonly windowFailures: number;
  readonly windowStartedAt: Instant;
  readonly dayFailures: number;
  readonly dayStartedAt: Instant;
}

export const NO_FAILED_TRIES: FailedTries = {
  failures: 0,
  lastFailureAt: instant(0),
  windowFailures: 0,
  windowStartedAt: instant(0),
  dayFailures: 0,
  dayStartedAt: instant(0),
};

const WINDOW_MS = 15 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const FREE_FAILURES = 3;
const MOST_IN_WINDOW = 10;
const MOST_IN_DAY = 100;
const LONGEST_DELAY_MS = 8000;

/**
 * How many milliseconds must pass before the next try: 1, 2, 4, then 8 s from the fourth failure in a row; the rest
 * of the quarter of an hour after ten; the rest of the day after a hundred. Zero when one may try now.
 *
 * Strangers and each known device are counted apart, so nobody can shut a person out of a device already used.
 */
export function waitBeforeTry(tries: FailedTries, now: Instant): number {
  return waitAfter(tries, now, MOST_IN_WINDOW);
}

/** As {@link waitBeforeTry}, with another number of failures that closes the quarter of an hour. */
export function waitAfter(tries: FailedTries, now: Instant, mostInWindow: number): number {
  const ends = [
    tries.failures > FREE_FAILURES ? tries.lastFailureAt + delayAfter(tries.failures) : 0,
    tries.windowFailures >= mostInWindow ? tries.windowStartedAt + WINDOW_MS : 0,
    tries.dayFailures >= MOST_IN_DAY ? tries.dayStartedAt + DAY_MS : 0,
  ];
  return Math.max(0, Math.max(...ends) - now);
}

/** The count with one more failure. A try is counted before its secret is checked, or parallel tries would be free. */
export function afterFailure(tries: FailedTries, now: Instant): FailedTries {
  const sameWindow = now < tries.windowStartedAt + WINDOW_MS;
  const sameDay = now < tries.dayStartedAt + DAY_MS;
  return {
    failures: tries.failures + 1,
    lastFailureAt: now,
    windowFailures: sameWindow ? tries.windowFailures + 1 : 1,
    windowStartedAt: sameWindow ? tries.windowStartedAt : now,
    dayFailures: sameDay ? tries.dayFailures + 1 : 1,
    dayStartedAt: sameDay ? tries.dayStartedAt : now,
  };
}

/** The count after the try that was counted turns out right; failures of the day stay counted. */
export function afterSuccess(tries: FailedTries): FailedTries {
  return { ...tries, failures: 0, windowFailures: 0, dayFailures: Math.max(0, tries.dayFailures - 1) };
}

function delayAfter(failures: number): number {
  return Math.min(LONGEST_DELAY_MS, 1000 * 2 ** Math.min(failures - FREE_FAILURES - 1, 10));
}
