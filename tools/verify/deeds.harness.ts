import { join } from 'node:path';
import { canonicalText } from './canonical-text';
import { eventHash, textCommitment } from './hashes';
import type { Intruder } from './tamper-bench.harness';

/** Something done to the records past the server. */
export type Deed = (intruder: Intruder) => Promise<unknown>;

interface Payload {
  prev: string;
  readonly body: Record<string, unknown>;
  readonly actor: Record<string, unknown>;
}

/** SQL about the stationery file: `?` in the last place is its id. */
export function onStationery(sql: string, ...values: readonly (string | number)[]): Deed {
  return async ({ rows, week }) => void (await rows(sql, [...values, week.stationery.fileId]));
}

/** The same about the closed file. */
export function onClosed(sql: string, ...values: readonly (string | number)[]): Deed {
  return async ({ rows, week }) => void (await rows(sql, [...values, week.closed.fileId]));
}

/** The same about the file that was closed and reopened. */
export function onReopened(sql: string, ...values: readonly (string | number)[]): Deed {
  return async ({ rows, week }) => void (await rows(sql, [...values, week.reopened.fileId]));
}

/** The same about the file with parts, in which another main file ended. */
export function onBundle(sql: string, ...values: readonly (string | number)[]): Deed {
  return async ({ rows, week }) => void (await rows(sql, [...values, week.bundle.fileId]));
}

/** The same about the restricted file. */
export function onRestricted(sql: string, ...values: readonly (string | number)[]): Deed {
  return async ({ rows, week }) => void (await rows(sql, [...values, week.restricted.fileId]));
}

/** SQL about anything. */
export function plain(sql: string, ...values: readonly (string | number)[]): Deed {
  return async ({ rows }) => void (await rows(sql, values));
}

/** Changes what an event says; from there to the end all hashes are made again, and the file's head with them. */
export function rewriteFrom(seq: number, change: (payload: Payload) => void): Deed {
  return async ({ rows, week }) => {
    const id = week.stationery.fileId;
    const events = await rows<{ id: string; payload: Buffer; prev_hash: string }>(
      'SELECT id, payload, prev_hash FROM sealed_event WHERE chain_id = ? AND seq >= ? ORDER BY seq',
      [id, seq],
    );
    let prev = events[0]?.prev_hash ?? '';
    for (const [index, event] of events.entries()) {
      const said = JSON.parse(event.payload.toString('utf8')) as Payload;
      said.prev = prev;
      if (index === 0) change(said);
      const payload = Buffer.from(canonicalText(said));
      const before = prev;
      prev = eventHash(payload);
      const values = [payload, prev, before, event.id];
      await rows('UPDATE sealed_event SET payload = ?, hash = ?, prev_hash = ? WHERE id = ?', values);
    }
    await rows('UPDATE file SET head_hash = ? WHERE id = ?', [prev, id]);
  };
}

/** Changes the bytes of one event and nothing else. */
export function changeBytes(seq: number, from: string, to: string): Deed {
  return async ({ rows, week }) => {
    const place = [week.stationery.fileId, seq];
    const [event] = await rows<{ payload: Buffer }>(
      'SELECT payload FROM sealed_event WHERE chain_id = ? AND seq = ?',
      place,
    );
    const payload = Buffer.from(String(event?.payload).replace(from, to));
    await rows('UPDATE sealed_event SET payload = ? WHERE chain_id = ? AND seq = ?', [payload, ...place]);
  };
}

/** Changes the bytes of one event and its own hash. */
export function changeBytesAlone(seq: number, from: string, to: string): Deed {
  return async (intruder) => {
    await changeBytes(seq, from, to)(intruder);
    const place = [intruder.week.stationery.fileId, seq];
    const sql = 'SELECT payload FROM sealed_event WHERE chain_id = ? AND seq = ?';
    const [event] = await intruder.rows<{ payload: Buffer }>(sql, place);
    const hash = eventHash(event?.payload ?? Buffer.of());
    await intruder.rows('UPDATE sealed_event SET hash = ? WHERE chain_id = ? AND seq = ?', [hash, ...place]);
  };
}

/** Where the bytes of the only paper lie. */
export async function blobPath({ rows, blobs }: Intruder): Promise<string> {
  const [paper] = await rows<{ sha256: string }>('SELECT sha256 FROM paper');
  const sha256 = paper?.sha256 ?? '';
  return join(blobs, sha256.slice(0, 2), sha256);
}

/** The one attack that nothing inside the database can show: the whole history is written anew, columns and all. */
export const rewriteHistory: Deed = async (intruder) => {
  const salt = 'cd'.repeat(32);
  const text = 'असहमत';
  await rewriteFrom(14, ({ body }) => {
    const [note] = body['notes'] as Record<string, unknown>[];
    Object.assign(note ?? {}, { text: textCommitment(text, salt), decision: 'reject' });
  })(intruder);
  await onStationery(
    `UPDATE note SET decision = 'reject', text = ?, salt = ? WHERE note_no = 5 AND file_id = ?`,
    text,
    salt,
  )(intruder);
  await onStationery(`UPDATE holding_interval SET decision = 'reject' WHERE ended_seq = 14 AND file_id = ?`)(
    intruder,
  );
};
