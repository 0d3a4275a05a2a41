import { DestroyRef, inject, Service, signal } from '@angular/core';

/** Whether the server can be reached, as far as this device knows: the network's word, then the last call's. */
@Service()
export class Reach {
  private readonly reached = signal(navigator.onLine);

  readonly isOnline = this.reached.asReadonly();

  constructor() {
    const follow = () => this.reached.set(navigator.onLine);
    window.addEventListener('online', follow);
    window.addEventListener('offline', follow);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', follow);
      window.removeEventListener('offline', follow);
    });
  }

  /** Any answer of the server proves the way; its silence disproves it. */
  note(wasReached: boolean): void {
    this.reached.set(wasReached);
  }
}
