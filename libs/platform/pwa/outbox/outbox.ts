import { inject, Service } from '@angular/core';
import type { CallInput, Endpoint } from '@sanchika/platform/contract';
import { BehaviorSubject, Subject } from 'rxjs';
import type { InputOf } from '../api-client/call-input';
import { newId } from '../ids';
import type { Tables } from '../local-store/local-database';
import { LocalStore } from '../local-store/local-store';
import type { LocalTable } from '../local-store/local-table';
import { askToStay } from '../local-store/device-space';
import { askForSync } from './background-sync';
import { type OutboxRow, type OutboxScope, outboxTable } from './outbox-row';

export interface OutboxWriting<E extends Endpoint = Endpoint> {
  readonly endpoint: E;
  readonly input: InputOf<E>;
  readonly topicId: string;
  readonly isQuiet?: boolean;
  /** By it a later writing on the same topic can take the place of this one. */
  readonly mark?: string;
  /** Marks of earlier writings that this one makes needless, as long as they were never tried. */
  readonly replaces?: readonly string[];
}

/** A scope in which acts can be written. */
type WritingScope = OutboxScope & { readonly actingAs: string };

/** What changes on the phone in the same transaction: a draft that becomes an act is never in both places or in none. */
export interface Alongside {
  readonly tables: readonly LocalTable<unknown>[];
  readonly work: (tables: Tables) => Promise<unknown>;
}

/** Keeps acts until the server has answered them. Writing one never waits for the network. */
@Service()
export class Outbox {
  private readonly store = inject(LocalStore);
  private readonly writer = new BehaviorSubject<OutboxScope | null>(null);
  private readonly written = new Subject<void>();

  readonly scope = this.writer.asObservable();
  /** An act was written or is to be tried again. */
  readonly stirred = this.written.asObservable();
  /** Everything that waits or was refused, in the order of writing. */
  readonly rows = this.store.watch((tables) => tables.of(outboxTable).orderBy('order').toArray());

  actAs(scope: OutboxScope | null): void {
    this.writer.next(scope);
    if (scope) this.written.next();
  }

  /** The scope in which acts are written now. Throws when nobody is signed in, or in no capacity. */
  currentScope(): WritingScope {
    const scope = this.writer.value;
    if (!scope || scope.actingAs === null) throw new Error('nobody acts here');
    return { ...scope, actingAs: scope.actingAs };
  }

  /** Writes the act down and answers its key. Throws when it is not what the contract takes. */
  async put<E extends Endpoint>(writing: OutboxWriting<E>, alongside?: Alongside): Promise<string> {
    const row = rowOf(writing, this.currentScope());
    await this.store.change([outboxTable, ...(alongside?.tables ?? [])], async (tables) => {
      const rows = tables.of(outboxTable);
      const earlier = await rows.where('topicId').equals(row.topicId).sortBy('order');
      const replaced = earlier.filter((other) => isReplacedBy(other, writing.replaces ?? []));
      await rows.bulkDelete(replaced.map(({ order }) => order));
      const prev = earlier.filter((other) => !replaced.includes(other)).at(-1);
      await rows.add({ ...row, prevKey: prev?.key ?? null });
      await alongside?.work(tables);
    });
    this.stir();
    if (!row.isQuiet) void askToStay();
    return row.key;
  }

  /** Takes an act away for good: the person said so. */
  async discard(key: string, alongside?: Alongside): Promise<void> {
    await this.store.change([outboxTable, ...(alongside?.tables ?? [])], async (tables) => {
      await tables.of(outboxTable).where('key').equals(key).delete();
      await alongside?.work(tables);
    });
    this.written.next();
  }

  /**
   * Sends a refused act again under a new key: the old one has had its answer. It is written now and here, as it was.
   */
  async tryAgain(key: string): Promise<void> {
    const { deviceId } = this.currentScope();
    const fresh = { key: newId(), deviceId, writtenAt: Date.now(), tries: 0, notBefore: 0 };
    await this.store.change([outboxTable], async (tables) => {
      const row = await tables.of(outboxTable).where('key').equals(key).first();
      if (row?.state !== 'refused') return;
      await tables.of(outboxTable).put({ ...row, ...fresh, state: 'waiting', refusal: null, result: null });
    });
    this.stir();
  }

  /** The page may be closed before its next line has run: then the worker sends. */
  private stir(): void {
    this.written.next();
    void askForSync();
  }

  /** Acts of a person that the server does not have yet, the refused included. */
  async countUnsent(): Promise<number> {
    const rows = await this.store.read((tables) => tables.of(outboxTable).toArray());
    return rows.filter(({ isQuiet }) => !isQuiet).length;
  }
}

/** What may have reached the server keeps its key and its words. */
function isReplacedBy({ mark, state, tries }: OutboxRow, marks: readonly string[]): boolean {
  return mark !== null && marks.includes(mark) && state === 'waiting' && tries === 0;
}

function rowOf<E extends Endpoint>(
  writing: OutboxWriting<E>,
  { personId, deviceId, actingAs }: WritingScope,
): OutboxRow {
  const { endpoint, topicId, isQuiet = false, mark = null } = writing;
  const { params, body }: CallInput = writing.input;
  return {
    key: newId(),
    operation: endpoint.operation,
    params: params ?? {},
    body: endpoint.body ? endpoint.body.parse(body) : undefined,
    topicId,
    prevKey: null,
    personId,
    actingAs,
    deviceId,
    writtenAt: Date.now(),
    state: 'waiting',
    tries: 0,
    notBefore: 0,
    refusal: null,
    result: null,
    isQuiet,
    mark,
  };
}
