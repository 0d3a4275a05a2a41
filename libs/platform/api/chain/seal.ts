import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { newId } from '../ids';
import { canonicalBytes, sha256 } from './canonical';
import type { SealedEvent } from './sealed-event.entity';

/** Domain separation of RFC 6962: a leaf can never be taken for a node of a tree. */
const LEAF = Buffer.from([0x00]);

/** What stands before the first event of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** Where a chain stands: its last event. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
}

/** Who acted, as it is sealed. */
export interface SealedActor {
  readonly person: string;
  readonly post: string;
  readonly charge: string;
  readonly onBehalfOf: string | null;
  readonly device: string;
  readonly amr: readonly string[];
}

/** Who acts when the house does what its time has come for, such as bringing a parked file back. */
export const THE_HOUSE: SealedActor = {
  person: 'house',
  post: 'house',
  charge: 'house',
  onBehalfOf: null,
  device: 'house',
  amr: [],
};

/** An event before it is sealed; texts and attachments stand in `body` only as commitments. */
export interface EventDraft {
  readonly chain: { readonly kind: string; readonly id: string; readonly office: string };
  readonly type: string;
  readonly now: Instant;
  /** What the sender's own clock said; shown, never trusted. */
  readonly clientAt: string | null;
  readonly actor: SealedActor;
  readonly command: { readonly key: string; readonly hash: string; readonly seenHead: string | null };
  readonly body: Readonly<Record<string, unknown>>;
}

/** The time of the next event: never before its predecessor, whatever the clock does. */
export function nextInstant(now: Instant, head: ChainHead | null): Instant {
  return instant(head ? Math.max(now, head.at + 1) : now);
}

/** Seals a draft onto a chain. */
export function seal(draft: EventDraft, head: ChainHead | null): SealedEvent {
  const id = newId();
  const seq = (head?.seq ?? 0) + 1;
  const at = nextInstant(draft.now, head);
  const prevHash = head?.hash ?? CHAIN_START;
  const { kind, id: chainId, office } = draft.chain;
  const payload = canonicalBytes({
    v: 1,
    id,
    type: draft.type,
    office,
    [kind]: chainId,
    [`${kind}Seq`]: seq,
    prev: prevHash,
    at: isoOfInstant(at),
    clientAt: draft.clientAt,
    actor: draft.actor,
    cmd: draft.command,
    body: draft.body,
  });
  return {
    id,
    chainKind: kind,
    chainId,
    seq,
    type: draft.type,
    at,
    prevHash,
    hash: hashOf(payload),
    payload,
  };
}

/** The hash of an event's canonical bytes: `SHA-256(0x00 ‖ payload)`. */
export function hashOf(payload: Uint8Array): string {
  return sha256(LEAF, payload);
}
