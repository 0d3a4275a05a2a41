import type { Actor } from '@sanchika/office/domain';
import type { CommandProof, Transaction } from '@sanchika/platform/api';

/** An act on its way: the open transaction, who acts in which post, and the key under which it came. */
export interface Acting {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly proof: CommandProof;
  /** What the sender's own clock said; shown beside the office's time, never trusted. */
  readonly clientAt?: string | undefined;
  /** The head its author had before his eyes. */
  readonly seenHead?: string | undefined;
}

/** What the house does by itself when its time has come: nobody acts, and no key came with it. */
export type ByHouse = Omit<Acting, 'actor'> & { readonly actor: null };

export function byHouse(tx: Transaction): ByHouse {
  return { tx, actor: null, proof: { key: '', hash: '' } };
}
