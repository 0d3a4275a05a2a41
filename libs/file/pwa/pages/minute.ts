import { computed, DestroyRef, inject, type Signal, signal } from '@angular/core';
import type { Instant } from '@sanchika/platform/kernel';
import { ServerClock } from '@sanchika/platform/pwa';

const MINUTE_MS = 60_000;

/** The time of the office, for words such as «2 मिनट पहले» that grow old on an open screen. */
export function injectMinute(): Signal<Instant> {
  const clock = inject(ServerClock);
  const minute = signal(0);
  const ticking = setInterval(() => minute.update((count) => count + 1), MINUTE_MS);
  inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  return computed(() => {
    minute();
    return clock.now();
  });
}
