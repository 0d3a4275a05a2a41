import { CommandApi, MOST_COMMANDS } from '@sanchika/platform/contract';
import type { AnswerOf, CommandResultKind } from '@sanchika/platform/contract';
import type { Exchange } from '../api-client/exchange';
import { ApiProblem, type Refusal } from '../api-client/refusal';
import type { LocalDatabase } from '../local-store/local-database';
import { batchToSend, isOf } from './batch-to-send';
import type { OutboxOperation } from './outbox-operation';
import { type OutboxRow, type OutboxScope, outboxTable } from './outbox-row';
import { commandsOf } from './sendable';

/** How one try ended, as far as this page made it. */
export type OutboxResult =
  | { readonly outcome: 'accepted'; readonly row: OutboxRow; readonly answer: unknown }
  | { readonly outcome: 'refused'; readonly row: OutboxRow; readonly refusal: Refusal };

type Told = AnswerOf<typeof CommandApi.run>['results'][number];
type Operations = ReadonlyMap<string, OutboxOperation>;

/** These say only that now is not the time, or that a session has to be opened first. */
const NOT_FINAL: readonly number[] = [401, 408, 423, 425, 429];
const STAYS: readonly CommandResultKind[] = ['RETRY_LATER', 'BLOCKED_BY_EARLIER'];
const LONGEST_PAUSE_S = 300;
/** Phones that lost the server at the same moment do not all come back at the same moment. */
const SPREAD = 0.2;

/** What a carrier needs of the page or the worker it runs in. */
interface Place {
  readonly store: LocalDatabase;
  readonly exchange: Exchange;
  readonly ended?: (result: OutboxResult) => void;
}

/**
 * Carries written acts to the server: many in one call, one caller at a time among all pages and the worker, acts on one
 * topic in their order, the same key at each try. An act leaves the outbox only with the server's answer to it.
 */
export class Carrier {
  constructor(private readonly place: Place) {}

  /** Sends what may go now; `hurried` does not wait for the pause after a failed try. */
  async carry(scope: OutboxScope, hurried = false): Promise<void> {
    await navigator.locks.request(`sanchika-outbox-${scope.personId}`, async () => {
      if (hurried) await this.forgetPauses();
      for (let most = MOST_COMMANDS; most > 0;) most = await this.carryBatch(scope, most);
    });
  }

  /** What is left that may go, now or later. */
  async left(scope: OutboxScope): Promise<readonly OutboxRow[]> {
    return batchToSend(await this.rows(), { scope, now: Infinity, mayFollow: () => false });
  }

  /** Epoch ms when the next act may go that does not go now; null when there is none. */
  async nextTime(scope: OutboxScope): Promise<number | null> {
    const times = (await this.rows())
      .filter((row) => row.state === 'waiting' && isOf(row, scope))
      .map(({ notBefore }) => notBefore)
      .filter((time) => time > 0);
    return times.length > 0 ? Math.min(...times) : null;
  }

  private rows(): Promise<OutboxRow[]> {
    return this.place.store.read((tables) => tables.of(outboxTable).orderBy('order').toArray());
  }

  /** Sends one batch. Returns how many may be in the next one; 0 when nothing more may go now. */
  private async carryBatch(scope: OutboxScope, most: number): Promise<number> {
    const rows = await this.rows();
    const operations = await this.operationsOf(rows);
    const mayFollow = ({ operation, tries }: OutboxRow) => tries > 0 || !operations.get(operation)?.prepare;
    const batch = batchToSend(rows, { scope, now: Date.now(), most, mayFollow });
    if (batch.length === 0) return 0;
    const begun = await this.begin(batch, operations);
    try {
      const body = { commands: commandsOf(begun, scope) };
      const { results } =
        begun.length > 0 ? await this.place.exchange.call(CommandApi.run, { body }) : { results: [] };
      return (await this.settle(begun, results, operations)) ? most : 0;
    } catch (error) {
      return this.failed(begun, error);
    }
  }

  /** The whole call failed. What is wrong with a batch is found by sending its acts one by one. */
  private async failed(rows: readonly OutboxRow[], error: unknown): Promise<number> {
    const problem = error instanceof ApiProblem ? error : null;
    if (!problem || !isFinal(problem.refusal.status)) {
      return this.pauseAll(rows, problem?.retryAfterSeconds ?? null).then(() => 0);
    }
    if (rows.length > 1) await this.pauseAll(rows, 0);
    else for (const row of rows) await this.refuse(row, problem.refusal, 'INVALID');
    return 1;
  }

  private async pauseAll(rows: readonly OutboxRow[], retryAfterSeconds: number | null): Promise<void> {
    for (const row of rows) await this.pause(row, retryAfterSeconds);
  }

  /** Whether any of them has had its last answer. */
  private async settle(
    rows: readonly OutboxRow[],
    results: readonly Told[],
    operations: Operations,
  ): Promise<boolean> {
    let hasMoved = rows.length === 0;
    for (const row of rows) {
      const told = results.find(({ key }) => key === row.key);
      const isFinal = told !== undefined && (await this.settleOne(row, told, operations.get(row.operation)));
      if (!told) await this.pause(row, null);
      hasMoved ||= isFinal;
    }
    return hasMoved;
  }

  private async settleOne(
    row: OutboxRow,
    told: Told,
    operation: OutboxOperation | undefined,
  ): Promise<boolean> {
    const { result, problem, retryAfterSeconds = null } = told;
    if (result === 'APPLIED') {
      await this.accept(row, told.answer, operation);
      return true;
    }
    if (STAYS.includes(result))
      return this.pause(row, result === 'BLOCKED_BY_EARLIER' ? 0 : retryAfterSeconds);
    await this.refuse(row, this.place.exchange.refusalOf(problem), result);
    return true;
  }

  private async operationsOf(rows: readonly OutboxRow[]): Promise<Operations> {
    const rooms = new Map(rows.map(({ operation }) => [operation.split('.')[0], operation]));
    const found = await Promise.all([...rooms.values()].map((name) => this.place.store.roomOf(name)));
    const operations = found.flatMap((room) => room?.operations ?? []);
    return new Map(operations.map((operation) => [operation.endpoint.operation, operation]));
  }

  /**
   * Marks the acts as being sent, but for those taken away meanwhile. A body is completed in the same transaction and
   * never changed after the first try, for its key stands for it.
   */
  private begin(batch: readonly OutboxRow[], operations: Operations): Promise<OutboxRow[]> {
    const touches = batch.flatMap(({ operation }) => operations.get(operation)?.touches ?? []);
    return this.place.store.change([outboxTable, ...touches], async (tables) => {
      const begun: OutboxRow[] = [];
      for (const { order, operation } of batch) {
        const row = await tables.of(outboxTable).get(order);
        if (!row) continue;
        const prepare = row.tries === 0 ? operations.get(operation)?.prepare : undefined;
        const body = prepare ? await prepare(row, tables) : row.body;
        begun.push({ ...row, body, state: 'sending', tries: row.tries + 1 });
      }
      await tables.of(outboxTable).bulkPut(begun);
      return begun;
    });
  }

  private async accept(row: OutboxRow, told: unknown, operation: OutboxOperation | undefined): Promise<void> {
    const answer = operation && this.place.exchange.parse(operation.endpoint, told);
    await this.place.store.change([outboxTable, ...(operation?.touches ?? [])], async (tables) => {
      await tables.of(outboxTable).delete(row.order);
      await operation?.accepted?.(answer, row, tables);
    });
    this.place.ended?.({ outcome: 'accepted', row, answer });
  }

  private async refuse(row: OutboxRow, refusal: Refusal, result: CommandResultKind): Promise<void> {
    await this.place.store.change([outboxTable], async (tables) => {
      const rows = tables.of(outboxTable);
      if (row.isQuiet) await rows.delete(row.order);
      else await rows.update(row.order, { state: 'refused', refusal, result });
    });
    this.place.ended?.({ outcome: 'refused', row, refusal });
  }

  private async pause({ order, tries }: OutboxRow, retryAfterSeconds: number | null): Promise<false> {
    const seconds = retryAfterSeconds ?? spread(Math.min(LONGEST_PAUSE_S, 2 ** (tries - 1)));
    const notBefore = seconds === 0 ? 0 : Date.now() + seconds * 1000;
    await this.place.store.change([outboxTable], (tables) =>
      tables.of(outboxTable).update(order, { state: 'waiting', notBefore }),
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

function spread(seconds: number): number {
  return seconds * (1 - SPREAD + 2 * SPREAD * Math.random());
}
