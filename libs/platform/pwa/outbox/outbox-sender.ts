import { DestroyRef, inject, Service } from '@angular/core';
import type { CallInput } from '@sanchika/platform/contract';
import { Subject } from 'rxjs';
import { ApiClient } from '../api-client/api-client';
import { ApiProblem, type Refusal } from '../api-client/refusal';
import { LocalStore } from '../local-store/local-store';
import { Outbox, type OutboxScope } from './outbox';
import type { OutboxOperation } from './outbox-operation';
import { type OutboxRow, outboxTable } from './outbox-row';
import { nextToSend } from './next-to-send';

/** How one try ended, as far as this tab made it. */
export type OutboxResult =
  | { readonly outcome: 'accepted'; readonly row: OutboxRow; readonly answer: unknown }
  | { readonly outcome: 'refused'; readonly row: OutboxRow; readonly refusal: Refusal };

/** The server has judged; these say only that now is not the time, or that a session has to be opened first. */
const NOT_FINAL: readonly number[] = [401, 408, 423, 425, 429];
const LONGEST_PAUSE_S = 60;
const EVERY_MINUTE = 60_000;

/**
 * Carries written acts to the server: one sender at a time among all tabs, acts on one topic in their order,
 * the same key at each try. An act leaves the outbox only with the server's answer to it.
 */
@Service()
export class OutboxSender {
  private readonly store = inject(LocalStore);
  private readonly outbox = inject(Outbox);
  private readonly client = inject(ApiClient);
  private readonly destroyed = inject(DestroyRef);
  private readonly ended = new Subject<OutboxResult>();
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
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    this.destroyed.onDestroy(() => {
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      clearInterval(minutes);
      clearTimeout(this.nextWake);
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
    });
    hurry();
  }

  /** Sends what may go now; `hurried` does not wait for the pause after a failed try. */
  private async drain(hurried = false): Promise<void> {
    if (this.scope) await this.drainAs(this.scope, hurried);
  }

  async drainAs(scope: OutboxScope, hurried = false): Promise<void> {
    clearTimeout(this.nextWake);
    await navigator.locks.request(`sanchika-outbox-${scope.personId}`, async () => {
      if (hurried) await this.forgetPauses();
      for (let row = await this.next(scope); row; row = await this.next(scope)) {
        if (!(await this.attempt(row))) break;
      }
    });
    await this.scheduleNext(scope);
  }

  private next(scope: OutboxScope): Promise<OutboxRow | null> {
    return this.store.read(async (tables) =>
      nextToSend(await tables.of(outboxTable).orderBy('order').toArray(), scope, Date.now()),
    );
  }

  /** Whether the next act may be tried at once. */
  private async attempt(row: OutboxRow): Promise<boolean> {
    const operation = await this.operationOf(row);
    const begun = await this.begin(operation, row);
    if (!begun) return true;
    try {
      const input: CallInput = {
        params: begun.params,
        ...(begun.body !== undefined && { body: begun.body }),
      };
      await this.accept(
        operation,
        begun,
        await this.client.call(operation.endpoint, input, { key: begun.key }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) return this.pause(begun, null);
      if (!isFinal(error.refusal.status)) return this.pause(begun, error.retryAfterSeconds);
      await this.refuse(begun, error.refusal);
      return true;
    }
  }

  private async operationOf({ operation: name }: OutboxRow): Promise<OutboxOperation> {
    const room = await this.store.roomOf(name);
    const operation = room?.operations.find(({ endpoint }) => endpoint.operation === name);
    if (!operation) throw new Error(`no room sends ${name}`);
    return operation;
  }

  /**
   * Marks the act as being sent; null when it was taken away meanwhile. Its body is completed in the same
   * transaction and never changed after the first try, for its key stands for it.
   */
  private begin(operation: OutboxOperation, { order }: OutboxRow): Promise<OutboxRow | null> {
    return this.store.change([outboxTable, ...(operation.touches ?? [])], async (tables) => {
      const row = await tables.of(outboxTable).get(order);
      if (!row) return null;
      const body = row.tries === 0 && operation.prepare ? await operation.prepare(row, tables) : row.body;
      const begun: OutboxRow = { ...row, body, state: 'sending', tries: row.tries + 1 };
      await tables.of(outboxTable).put(begun);
      return begun;
    });
  }

  private async accept(operation: OutboxOperation, row: OutboxRow, answer: unknown): Promise<void> {
    await this.store.change([outboxTable, ...(operation.touches ?? [])], async (tables) => {
      await tables.of(outboxTable).delete(row.order);
      await operation.accepted?.(answer, row, tables);
    });
    this.ended.next({ outcome: 'accepted', row, answer });
  }

  private async refuse(row: OutboxRow, refusal: Refusal): Promise<void> {
    await this.store.change([outboxTable], async (tables) => {
      const rows = tables.of(outboxTable);
      if (row.isQuiet) await rows.delete(row.order);
      else await rows.update(row.order, { state: 'refused', refusal });
    });
    this.ended.next({ outcome: 'refused', row, refusal });
  }

  private async pause(row: OutboxRow, retryAfterSeconds: number | null): Promise<false> {
    const seconds = retryAfterSeconds ?? Math.min(LONGEST_PAUSE_S, 2 ** (row.tries - 1));
    const notBefore = Date.now() + seconds * 1000;
    await this.store.change([outboxTable], (tables) =>
      tables.of(outboxTable).update(row.order, { state: 'waiting', notBefore }),
    );
    return false;
  }

  private async forgetPauses(): Promise<void> {
    await this.store.change([outboxTable], (tables) =>
      tables.of(outboxTable).toCollection().modify({ notBefore: 0 }),
    );
  }

  private async scheduleNext(scope: OutboxScope): Promise<void> {
    const rows = await this.store.read((tables) =>
      tables.of(outboxTable).where('state').equals('waiting').toArray(),
    );
    const own = rows.filter(({ actingAs, notBefore }) => actingAs === scope.actingAs && notBefore > 0);
    if (own.length === 0) return;
    const pause = Math.max(0, Math.min(...own.map(({ notBefore }) => notBefore)) - Date.now());
    this.nextWake = setTimeout(() => void this.drain(), pause);
  }
}

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && !NOT_FINAL.includes(status);
}
