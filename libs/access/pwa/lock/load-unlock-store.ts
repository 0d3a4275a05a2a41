import type { Type } from '@angular/core';

/** The screen before a locked store; it comes only to a device that has a PIN. */
export async function loadUnlockStore(): Promise<Type<unknown>> {
  const { UnlockStore } = await import('./unlock-store');
  return UnlockStore;
}
