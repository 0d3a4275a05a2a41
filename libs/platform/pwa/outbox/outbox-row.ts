import type { CommandResultKind } from '@sanchika/platform/contract';
import { localTable } from '../local-store/local-table';
import type { Refusal } from '../api-client/refusal';

/** Who writes and sends, where and in which capacity. */
export interface OutboxScope {
  readonly personId: string;
  readonly deviceId: string;
  /** Null while none is chosen; then nothing is written. */
  readonly actingAs: string | null;
  /** Those held now; what was written in another one is brought only to be told so. */
  readonly capacities: readonly string[];
}

export type OutboxState = 'waiting' | 'sending' | 'refused';

/** An act that was written down on this device and is not yet with the server, or was refused there. */
export interface OutboxRow {
  /** Given by the store as it is put: acts on one topic go in this order. */
  readonly order?: number;
  /** UUIDv7; the Idempotency-Key of every try. */
  readonly key: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What the act is about: acts on one topic wait for each other, others do not. */
  readonly topicId: string;
  /** The act on the same topic that still waited when this one was written. */
  readonly prevKey: string | null;
  readonly personId: string;
  /** The capacity in which it was written; it is sent in no other. */
  readonly actingAs: string;
  /** The device as the server knows it; an earlier version of the app wrote none. */
  readonly deviceId?: string;
  /** Epoch ms by the device's clock. */
  readonly writtenAt: number;
  readonly state: OutboxState;
  readonly tries: number;
  /** Epoch ms before which it is not tried again. */
  readonly notBefore: number;
  readonly refusal: Refusal | null;
  /** What the refusal means for the words in it; an earlier version of the app wrote none. */
  readonly result?: CommandResultKind | null;
  /** Carries no words or decision of a person: never counted, and dropped when it is refused. */
  readonly isQuiet: boolean;
  /** A later writing that names this mark replaces it as long as it was never tried. */
  readonly mark: string | null;
}

export const outboxTable = localTable<OutboxRow>({
  name: 'outbox',
  keys: '++order, &key, topicId, state',
  clearOn: 'signOut',
});
