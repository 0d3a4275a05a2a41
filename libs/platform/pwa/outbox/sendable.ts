import type { CommandApi } from '@sanchika/platform/contract';
import type { InputOf } from '../api-client/call-input';
import type { OutboxRow, OutboxScope } from './outbox-row';

type Command = InputOf<typeof CommandApi.run>['body']['commands'][number];

/** Reads acts as they are to be sent, in their order; all else in the house knows a row only by its key, topic and state. */
export function commandsOf(rows: readonly OutboxRow[], scope: OutboxScope): Command[] {
  return rows.map((row, place) => {
    const { key, operation, params, body, personId, actingAs } = row;
    const before = rows
      .slice(0, place)
      .filter(({ topicId, isQuiet }) => topicId === row.topicId && !isQuiet)
      .at(-1);
    return {
      ...{ key, operation, params, personId, actingAs },
      ...(body !== undefined && { body }),
      prevKey: before?.key ?? null,
      // Acts that an earlier version of the app wrote name no device.
      deviceId: row.deviceId ?? scope.deviceId,
      writtenAt: new Date(row.writtenAt).toISOString(),
    };
  });
}
