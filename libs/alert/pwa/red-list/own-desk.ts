import { cardsOf, deskHeads } from '@sanchika/file/pwa/offline';
import { type Instant, instantOfIso } from '@sanchika/platform/kernel';
import type { Tables } from '@sanchika/platform/pwa';

/** How much lies on one’s own desk, as this phone knows it. */
export interface OwnDesk {
  readonly pending: number;
  readonly oldest: Instant | null;
}

/** Null while the desk was never fetched here. */
export async function readOwnDesk(tables: Tables, postId: string): Promise<OwnDesk | null> {
  const head = await tables.of(deskHeads).get(postId);
  if (!head) return null;
  const rows = await cardsOf(tables, postId);
  const oldest = rows.map(({ card }) => instantOfIso(card.arrivedAt)).sort((one, other) => one - other)[0];
  return { pending: head.counts.pending, oldest: oldest ?? null };
}
