import { AlertApi } from '@sanchika/alert/contract';
import type { AlertView } from '@sanchika/alert/contract';
import { FIRST_LADDER } from '@sanchika/alert/domain';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { TestClockApi } from '@sanchika/platform/contract';
import { Caller, startServer } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let raw: RawDatabase;
beforeAll(async () => {
  district = await SampleDistrict.start();
  raw = await RawDatabase.open(district.server.database);
});
afterAll(async () => {
  await raw.close();
  await district.stop();
});

/** What an officer was told of a file, oldest first, beside that it came. */
async function toldOf(officer: Officer, { fileId }: FileRef): Promise<AlertView[]> {
  const { rows } = await officer.asks(AlertApi.list);
  return rows.filter((row) => row.fileId === fileId && row.kind !== 'arrived').reverse();
}

const kinds = async (officer: Officer, file: FileRef) =>
  (await toldOf(officer, file)).map(({ kind }) => kind);

/** Opened on Monday 2 March at 11:00 and with the clerk: due on Thursday 12 March at 17:30 (W1). */
async function fileDueOn12March(words: Parameters<Officer['opensFile']>[0] = {}): Promise<FileRef> {
  await district.setClock('2026-03-02T11:00+05:30');
  return district.clerk.opensFile(words);
}

describe('the ladder', () => {
  it('is data of the database, as the domain knows it', async () => {
    const rows = await raw.rows<Record<string, unknown>>(
      `SELECT code, working_days workingDays, at_minute atMinute, addressee, channel,
              is_for_immediate isForImmediate, source FROM ladder_level ORDER BY place`,
    );
    const levels = rows.map((row) => ({ ...row, isForImmediate: Boolean(row['isForImmediate']) }));
    expect(levels).toEqual(FIRST_LADDER);
  });

  it('climbs from the holder to the Collector, each step once (B7, NT-0, NT-1)', async () => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    const file = await fileDueOn12March();
    const steps = [
      ['2026-03-10T09:44+05:30', []],
      ['2026-03-10T09:45+05:30', ['L0']],
      ['2026-03-12T09:45+05:30', ['L0', 'L1']],
      ['2026-03-12T17:30+05:30', ['L0', 'L1', 'L2']],
      ['2026-03-12T17:45+05:30', ['L0', 'L1', 'L2']],
    ] as const;
    for (const [moment, told] of steps) {
      await district.setClock(moment);
      expect([moment, await kinds(clerk, file)]).toEqual([moment, told]);
    }
    expect(await kinds(superintendent, file)).toEqual(['L2']);
    for (const moment of ['2026-03-17T09:45', '2026-03-23T09:45', '2026-03-23T12:00'])
      await district.setClock(`${moment}+05:30`);
    expect(await kinds(additionalCollector, file)).toEqual(['L4']);
    expect(await kinds(collector, file)).toEqual([]);
    await district.setClock('2026-03-26T09:45+05:30');
    const [last] = await toldOf(collector, file);
    expect(last).toMatchObject({ kind: 'L5', days: 10, isHolder: false, openedAt: null });
    expect(await kinds(clerk, file)).toEqual(['L0', 'L1', 'L2']);
  });

  it('tells nothing of before the arrival, and of an immediate file the Collector at once (NT-0, B7)', async () => {
    const { clerk, collector } = district;
    // One working day from Monday: due on Tuesday at 17:30.
    const file = await fileDueOn12March({ priority: 'immediate' });
    await district.setClock('2026-03-03T18:00+05:30');
    expect(await kinds(clerk, file)).toEqual(['L2']);
    // Wednesday is a holiday; the next working day is Thursday.
    await district.setClock('2026-03-05T09:44+05:30');
    expect(await kinds(collector, file)).toEqual([]);
    await district.setClock('2026-03-05T09:45+05:30');
    expect(await kinds(collector, file)).toEqual(['IM']);
  });

  it('is silent over a weekend and in the night until 09:45 (NT-2)', async () => {
    const file = await fileDueOn12March();
    await district.setClock('2026-03-12T17:31+05:30');
    await district.clerk.asks(AlertApi.list);
    const [breach] = await raw.rows<{ notBefore: number }>(
      `SELECT not_before notBefore FROM alert WHERE file_id = ? AND kind = 'L2' LIMIT 1`,
      [file.fileId],
    );
    expect(Number(breach?.notBefore)).toBeLessThan(Date.parse('2026-03-12T12:02:00Z'));
    const late = await fileDueOn12March();
    await district.setClock('2026-03-10T09:45+05:30');
    // Nobody looked until Saturday night.
    await district.setClock('2026-03-14T22:00+05:30');
    const [waiting] = await raw.rows<{ kind: string; notBefore: number }>(
      `SELECT kind, not_before notBefore FROM alert WHERE file_id = ? AND kind <> 'L0' ORDER BY id LIMIT 1`,
      [late.fileId],
    );
    expect(waiting?.kind).toBe('L2');
    expect(Number(waiting?.notBefore)).toBe(Date.parse('2026-03-16T09:45:00+05:30'));
  });

  it('sends a reminder again on the morning for which it was put off, seen by the superior (NT-8)', async () => {
    const { clerk, superintendent } = district;
    const file = await fileDueOn12March();
    await district.setClock('2026-03-12T17:31+05:30');
    const breach = (await toldOf(clerk, file)).at(-1);
    const params = { alertId: breach?.alertId ?? '' };
    const before = await clerk.sees(file);
    const refused = await clerk.caller.call(AlertApi.snooze, { params, body: { until: '2026-03-12' } });
    expect(refused.code).toBe('alert.snooze-not-ahead');
    expect((await superintendent.caller.call(AlertApi.snooze, { params, body: {} })).code).toBe(
      'platform.not-found',
    );
    const { remindAt } = await clerk.asks(AlertApi.snooze, { params, body: {} });
    expect(remindAt).toBe('2026-03-13T04:15:00.000Z');
    const [seen] = await toldOf(superintendent, file);
    expect(seen).toMatchObject({ kind: 'L2', putOffUntil: remindAt });
    const after = await clerk.sees(file);
    expect([after.dueAt, after.headHash]).toEqual([before.dueAt, before.headHash]);
    expect(await kinds(clerk, file)).not.toContain('reminder');
    await district.setClock('2026-03-13T09:45+05:30');
    expect(await kinds(clerk, file)).toContain('reminder');
  });

  it('gives the Collector one digest on the morning of a working day (NT-3)', async () => {
    const digests = async () =>
      (await district.collector.asks(AlertApi.list)).rows.filter(({ kind }) => kind === 'digest');
    // Due on Thursday 16 April: Tuesday is a holiday.
    await district.setClock('2026-04-06T11:00+05:30');
    await district.clerk.opensFile();
    await district.setClock('2026-04-16T10:00+05:30');
    const before = (await digests()).length;
    await district.setClock('2026-04-17T09:44+05:30');
    expect(await digests()).toHaveLength(before);
    await district.setClock('2026-04-17T09:45+05:30');
    await district.setClock('2026-04-17T10:45+05:30');
    const [digest, ...others] = await digests();
    expect(others).toHaveLength(before);
    expect(digest?.counts?.newBreaches).toBeGreaterThan(0);
    expect(digest).toMatchObject({ fileId: null, number: '' });
    // A Saturday has none.
    await district.setClock('2026-04-18T09:45+05:30');
    expect(await digests()).toHaveLength(before + 1);
  });

  it('reads the inbox by pages, counts what is unread and marks only one’s own (NT-7)', async () => {
    const { clerk, collector } = district;
    const first = await clerk.asks(AlertApi.list, { query: { limit: 2 } });
    expect(first.rows).toHaveLength(2);
    const next = await clerk.asks(AlertApi.list, { query: { limit: 2, after: first.next } });
    expect(next.rows[0]?.alertId && next.rows[0].alertId < (first.rows[1]?.alertId ?? '')).toBe(true);
    const alertIds = first.rows.filter(({ openedAt }) => openedAt === null).map(({ alertId }) => alertId);
    await collector.asks(AlertApi.open, { body: { alertIds } });
    expect((await clerk.asks(AlertApi.list)).unread).toBe(first.unread);
    await clerk.asks(AlertApi.open, { body: { alertIds } });
    expect((await clerk.asks(AlertApi.list)).unread).toBe(first.unread - alertIds.length);
  });
});

describe('a server that stood still', () => {
  it('tells the highest of the levels it missed, once (NT-1)', async () => {
    const own = await SampleDistrict.start();
    const { database } = own.server;
    await own.setClock('2026-03-02T11:00+05:30');
    const file = await own.clerk.opensFile();
    await own.setClock('2026-03-09T12:00+05:30');
    const { publicKey } = await own.clerk.asks(AlertApi.pushKey);
    await own.server.halt();
    const again = await startServer({ on: database });
    const now = new Date('2026-03-18T11:00+05:30').toISOString();
    expect((await new Caller(again.url).call(TestClockApi.setClock, { body: { now } })).status).toBe(204);
    const rows = await RawDatabase.open(database);
    const told = await rows.rows<{ kind: string }>(
      `SELECT kind FROM alert WHERE file_id = ? AND kind LIKE 'L%'`,
      [file.fileId],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['L3']);
    const keys = await rows.rows<{ public_key: string }>('SELECT public_key FROM push_key');
    expect(keys).toEqual([{ public_key: publicKey }]);
    await rows.close();
    await again.stop();
  });
});
