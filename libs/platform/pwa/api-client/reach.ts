import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether the server can be reached, as far as this device knows: the network's word, then the last call's. */
@Service()
export class Reach {
  private readonly window = inject(DOCUMENT).defaultView!;
  private readonly reached = signal(this.window.navigator.onLine);

  readonly isOnline = this.reached.asReadonly();

  constructor() {
    const follow = () => this.reached.set(this.window.navigator.onLine);
    this.window.addEventListener('online', follow);
    this.window.addEventListener('offline', follow);
    inject(DestroyRef).onDestroy(() => {
      this.window.removeEventListener('online', follow);
      this.window.removeEventListener('offline', follow);
    });
  }

  /** Any answer of the server proves the way; its silence disproves it. */
  note(wasReached: boolean): void {
    this.reached.set(wasReached);
  }
}
