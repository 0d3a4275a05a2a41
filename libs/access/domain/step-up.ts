import type { Instant } from '@sanchika/platform/kernel';

/** For how long a proof given anew holds. */
export const STEP_UP_LASTS_MS = 5 * 60_000;

/** Whether the person has proved anew, within the last five minutes of the machine's clock, who he is. */
export function isSteppedUp(steppedUpAt: Instant | null, now: Instant): boolean {
  return steppedUpAt !== null && steppedUpAt <= now && now < steppedUpAt + STEP_UP_LASTS_MS;
}
