import { newId, Notice } from '@sanchika/platform/api';
import type { SealedEvent, Transaction } from '@sanchika/platform/api';
import type { File } from './file.entity';

/** Writes the news of an event for each desk it concerns, in the transaction of the event. */
export async function tell(
  tx: Transaction,
  event: SealedEvent,
  news: { readonly file: File; readonly postIds: readonly (string | null)[] },
): Promise<void> {
  const recipients = new Set(news.postIds.filter((postId) => postId !== null));
  const rows = [...recipients].map((recipientId) => ({
    id: newId(),
    eventId: event.id,
    kind: recipientId === news.file.holderPostId ? 'file.arrived' : 'file.changed',
    recipientId,
    topicId: news.file.id,
    madeAt: event.at,
    state: 'new' as const,
  }));
  await tx.insert(Notice, rows);
}
