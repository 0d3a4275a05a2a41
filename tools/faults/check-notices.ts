import type { Records, SealedAct } from './read-records';

const MOVEMENTS = new Set(['file.sent', 'file.returned', 'file.pulledBack']);

/**
 * News of an event: one for each desk, and at least for the two between which the file went. A file that goes along
 * with its main file is no news of its own.
 */
export function checkNotices({ events, notices }: Records): string[] {
  const told = Map.groupBy(notices, ({ event_id }) => event_id);
  const known = new Set(events.map(({ id }) => id));
  const faults = [...told].flatMap(([eventId, rows]) => {
    const recipients = new Set(rows.map(({ recipient_id }) => recipient_id));
    if (!known.has(eventId)) return [`news of an event that does not exist: ${eventId}`];
    return recipients.size === rows.length
      ? []
      : [`the event ${eventId} was told ${rows.length} times to ${recipients.size}`];
  });
  const untold = events.filter((event) => {
    const recipients = told.get(event.id)?.map(({ recipient_id }) => recipient_id) ?? [];
    return desksOf(event).some((postId) => !recipients.includes(postId));
  });
  return [...faults, ...untold.map(({ id }) => `not every desk was told of the event ${id}`)];
}

function desksOf({ type, body }: SealedAct): string[] {
  return MOVEMENTS.has(type) && !('main' in body) ? [String(body['from']), String(body['to'])] : [];
}
