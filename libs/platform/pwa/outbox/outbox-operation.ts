import type { AnswerOf, Endpoint } from '@sanchika/platform/contract';
import type { LocalTable } from '../local-store/local-table';
import type { Tables } from '../local-store/local-database';
import type { OutboxRow } from './outbox-row';

/** How one kind of act leaves the phone and what its answer changes there. */
export interface OutboxOperation<E extends Endpoint = Endpoint> {
  readonly endpoint: E;
  /** Tables that the two acts below read or write. */
  readonly touches?: readonly LocalTable<unknown>[];
  /** Completes the body before its first try, when an earlier act had to be answered for it. */
  prepare?(row: OutboxRow, tables: Tables): Promise<unknown>;
  /** In the transaction in which the row leaves the outbox. */
  accepted?(answer: AnswerOf<E>, row: OutboxRow, tables: Tables): Promise<void>;
}

/** Declares an operation with the exact type of its answer. */
export function outboxOperation<E extends Endpoint>(operation: OutboxOperation<E>): OutboxOperation {
  return operation as OutboxOperation;
}
