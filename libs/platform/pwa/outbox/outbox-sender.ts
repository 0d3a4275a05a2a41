import { DestroyRef, inject, Service } from '@angular/core';
import { Subject } from 'rxjs';
import { ApiClient } from '../api-client/api-client';
import { LocalStore } from '../local-store/local-store';
import { onSyncAsked } from './background-sync';
import { Carrier, type OutboxResult } from './carrier';
import { Outbox } from './outbox';
import type { OutboxScope } from './outbox-row';

const EVERY_MINUTE = 60_000;

/** Has written acts carried to the server for as long as a page is open. */
@Service()
export class OutboxSender {
  private readonly outbox = inject(Outbox);
  private readonly destroyed = inject(DestroyRef);
  private readonly ended = new Subject<OutboxResult>();
  private readonly carrier = new Carrier({
    store: inject(LocalStore),
    exchange: inject(ApiClient),
    ended: (result) => this.ended.next(result),
  });
  private scope: OutboxScope | null = null;
  private hasStarted = false;
  private nextWake: ReturnType<typeof setTimeout> | undefined;

  readonly results = this.ended.asObservable();

  /** Sends at once, and again whenever something is written, the network or the person comes back, and each minute. */
  start(): void {
    if (this.hasStarted) return;
    this.hasStarted = true;
    const hurry = () => void this.drain(true);
    const subscriptions = [
      this.outbox.scope.subscribe((scope) => (this.scope = scope)),
      this.outbox.stirred.subscribe(() => void this.drain()),
    ];
    const minutes = setInterval(() => void this.drain(), EVERY_MINUTE);
    const forgetAsking = onSyncAsked(() => this.scope && this.drainAll(this.scope));
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    this.destroyed.onDestroy(() => {
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      forgetAsking();
      clearInterval(minutes);
      clearTimeout(this.nextWake);
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
    });
    hurry();
  }

  private async drain(hurried = false): Promise<void> {
    if (this.scope) await this.drainAs(this.scope, hurried);
  }

  /** Sends what may go now; `hurried` does not wait for the pause after a failed try. */
  async drainAs(scope: OutboxScope, hurried = false): Promise<void> {
    clearTimeout(this.nextWake);
    await this.carrier.carry(scope, hurried);
    await this.scheduleNext(scope);
  }

  /** Whether nothing is left that could go. */
  private async drainAll(scope: OutboxScope): Promise<boolean> {
    await this.drainAs(scope, true);
    return (await this.carrier.left(scope)).length === 0;
  }

  private async scheduleNext(scope: OutboxScope): Promise<void> {
    const time = await this.carrier.nextTime(scope);
    if (time === null) return;
    clearTimeout(this.nextWake);
    const pause = Math.max(0, time - Date.now());
    this.nextWake = setTimeout(() => void this.drain(), pause);
  }
}
