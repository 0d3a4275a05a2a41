import type { OutboxRow, OutboxScope } from './outbox-row';

/**
 * The first act that may go now, rows being in the order of writing. On each topic only the first counts: while it
 * pauses or stands refused, those after it wait, and other topics go on.
 */
export function nextToSend(
  rows: readonly OutboxRow[],
  { personId, actingAs }: OutboxScope,
  now: number,
): OutboxRow | null {
  const begun = new Set<string>();
  for (const row of rows) {
    if (begun.has(row.topicId)) continue;
    begun.add(row.topicId);
    const isOurs = row.personId === personId && row.actingAs === actingAs;
    if (isOurs && row.state !== 'refused' && row.notBefore <= now) return row;
  }
  return null;
}
