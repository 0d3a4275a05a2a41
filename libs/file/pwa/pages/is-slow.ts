import { effect, type Signal, signal } from '@angular/core';

const PATIENCE_MS = 8_000;

/** Whether something has been awaited for longer than a person should stand and wait. */
export function injectIsSlow(isAwaited: Signal<boolean>): Signal<boolean> {
  const isSlow = signal(false);
  effect((onCleanup) => {
    isSlow.set(false);
    if (!isAwaited()) return;
    const patience = setTimeout(() => isSlow.set(true), PATIENCE_MS);
    onCleanup(() => clearTimeout(patience));
  });
  return isSlow.asReadonly();
}
