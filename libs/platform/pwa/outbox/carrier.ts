import type { Exchange } from '../api-client/exchange';
import { ApiProblem, type Refusal } from '../api-client/refusal';
import type { LocalDatabase } from '../local-store/local-database';
import { nextToSend } from './next-to-send';
import type { OutboxOperation } from './outbox-operation';
import { type OutboxRow, type OutboxScope, outboxTable } from './outbox-row';
import { sendableOf } from './sendable';

/** How one try ended, as far as this page made it. */
export type OutboxResult =
  | { readonly outcome: 'accepted'; readonly row: OutboxRow; readonly answer: unknown }
  | { readonly outcome: 'refused'; readonly row: OutboxRow; readonly refusal: Refusal };

/** The server has judged; these say only that now is not the time, or that a session has to be opened first. */
const NOT_FINAL: readonly number[] = [401, 408, 423, 425, 429];
const LONGEST_PAUSE_S = 60;

/** What a carrier needs of the page or the worker it runs in. */
interface Place {
  readonly store: LocalDatabase;
  readonly exchange: Exchange;
  readonly ended?: (result: OutboxResult) => void;
}

/**
 * Carries written acts to the server: one at a time among all pages and the worker, acts on one topic in their order,
 * the same key at each try. An act leaves the outbox only with the server's answer to it.
 */
export class Carrier {
  constructor(private readonly place: Place) {}

  /** Sends what may go now; `hurried` does not wait for the pause after a failed try. */
  async carry(scope: OutboxScope, hurried = false): Promise<void> {
    await navigator.locks.request(`sanchika-outbox-${scope.personId}`, async () => {
      if (hurried) await this.forgetPauses();
      for (let row = await this.next(scope); row; row = await this.next(scope)) {
        if (!(await this.attempt(row))) break;
      }
    });
  }

  /** The act that would go now; with a time far off, whether any is left that may go at all. */
  next(scope: OutboxScope, now = Date.now()): Promise<OutboxRow | null> {
    return this.place.store.read(async (tables) =>
      nextToSend(await tables.of(outboxTable).orderBy('order').toArray(), scope, now),
    );
  }

  /** Whether the next act may be tried at once. */
  private async attempt(row: OutboxRow): Promise<boolean> {
    const operation = await this.operationOf(row);
    const begun = await this.begin(operation, row);
    if (!begun) return true;
    try {
      const { key, input } = sendableOf(begun);
      await this.accept(operation, begun, await this.place.exchange.call(operation.endpoint, input, { key }));
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) return this.pause(begun, null);
      if (!isFinal(error.refusal.status)) return this.pause(begun, error.retryAfterSeconds);
      await this.refuse(begun, error.refusal);
      return true;
    }
  }

  private async operationOf({ operation: name }: OutboxRow): Promise<OutboxOperation> {
    const room = await this.place.store.roomOf(name);
    const operation = room?.operations.find(({ endpoint }) => endpoint.operation === name);
    if (!operation) throw new Error(`no room sends ${name}`);
    return operation;
  }

  /**
   * Marks the act as being sent; null when it was taken away meanwhile. Its body is completed in the same
   * transaction and never changed after the first try, for its key stands for it.
   */
  private begin(operation: OutboxOperation, { order }: OutboxRow): Promise<OutboxRow | null> {
    return this.place.store.change([outboxTable, ...(operation.touches ?? [])], async (tables) => {
      const row = await tables.of(outboxTable).get(order);
      if (!row) return null;
      const body = row.tries === 0 && operation.prepare ? await operation.prepare(row, tables) : row.body;
      const begun: OutboxRow = { ...row, body, state: 'sending', tries: row.tries + 1 };
      await tables.of(outboxTable).put(begun);
      return begun;
    });
  }

  private async accept(operation: OutboxOperation, row: OutboxRow, answer: unknown): Promise<void> {
    await this.place.store.change([outboxTable, ...(operation.touches ?? [])], async (tables) => {
      await tables.of(outboxTable).delete(row.order);
      await operation.accepted?.(answer, row, tables);
    });
    this.place.ended?.({ outcome: 'accepted', row, answer });
  }

  private async refuse(row: OutboxRow, refusal: Refusal): Promise<void> {
    await this.place.store.change([outboxTable], async (tables) => {
      const rows = tables.of(outboxTable);
      if (row.isQuiet) await rows.delete(row.order);
      else await rows.update(row.order, { state: 'refused', refusal });
    });
    this.place.ended?.({ outcome: 'refused', row, refusal });
  }

  private async pause(row: OutboxRow, retryAfterSeconds: number | null): Promise<false> {
    const seconds = retryAfterSeconds ?? Math.min(LONGEST_PAUSE_S, 2 ** (row.tries - 1));
    const notBefore = Date.now() + seconds * 1000;
    await this.place.store.change([outboxTable], (tables) =>
      tables.of(outboxTable).update(row.order, { state: 'waiting', notBefore }),
    );
    return false;
  }

  private async forgetPauses(): Promise<void> {
    await this.place.store.change([outboxTable], (tables) =>
      tables.of(outboxTable).toCollection().modify({ notBefore: 0 }),
    );
  }
}

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && !NOT_FINAL.includes(status);
}
