import type { Instant } from '@sanchika/platform/kernel';
import { waitAfter } from './lock-out';
import type { FailedTries } from './lock-out';

/** A code holds for half a minute (RFC 6238). */
const STEP_MS = 30_000;
const MOST_CODES_IN_WINDOW = 5;

/** How many one-time recovery codes a person gets at a time. */
export const RECOVERY_CODES = 8;

/** The half minute of a moment of the machine's clock, counted from 1970. */
export function codeStep(now: Instant): number {
  return Math.floor(now / STEP_MS);
}

/** Whether a code of this step may still be used: each once, and none older than the last that was used. */
export function isUnusedStep(step: number, lastStep: number): boolean {
  return step > lastStep;
}

/** As for passwords, but five wrong codes close the quarter of an hour: there are only a million. */
export function waitBeforeCode(tries: FailedTries, now: Instant): number {
  return waitAfter(tries, now, MOST_CODES_IN_WINDOW);
}
