import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** How long a device may read what it keeps after the server last heard of it (reliability 5). */
export const STORE_LEASE_MS = 72 * 60 * 60_000;

/** Until when a device may read what it keeps, when the server hears of it now. */
export function leasedUntil(now: Instant): Instant {
  return instant(now + STORE_LEASE_MS);
}
