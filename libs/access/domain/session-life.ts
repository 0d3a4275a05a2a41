import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** The moments of a session, by the machine's clock. */
export interface SessionTimes {
  readonly lastSeenAt: Instant;
  /** When its id was last replaced. */
  readonly rotatedAt: Instant;
  /** However busy it is, a session ends here. */
  readonly expiresAt: Instant;
}

const IDLE_MS = 30 * 60_000;
const LIFE_MS = 12 * 60 * 60_000;
const ROTATE_AFTER_MS = 15 * 60_000;
const GRACE_MS = 30_000;
const SEEN_EVERY_MS = 60_000;

/** The moments of a session that opens now. */
export function opened(now: Instant): SessionTimes {
  return { lastSeenAt: now, rotatedAt: now, expiresAt: instant(now + LIFE_MS) };
}

/** Whether the session still holds: seen within half an hour and not older than twelve hours. */
export function isLive(times: SessionTimes, now: Instant): boolean {
  return now < times.expiresAt && now < times.lastSeenAt + IDLE_MS;
}

/** Whether the id of a session in use is old enough to be replaced. */
export function mustRotate(times: SessionTimes, now: Instant): boolean {
  return now >= times.rotatedAt + ROTATE_AFTER_MS;
}

/** Whether a replaced id may still be answered with its successor: requests that were on their way hold it. */
export function isInGrace(replacedAt: Instant, now: Instant): boolean {
  return now < replacedAt + GRACE_MS;
}

/** Whether it is time to write down again that the session was seen. */
export function mustNoteSeen(times: SessionTimes, now: Instant): boolean {
  return now >= times.lastSeenAt + SEEN_EVERY_MS;
}
