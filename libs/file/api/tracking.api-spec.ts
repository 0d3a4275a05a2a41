import { FileApi } from '@sanchika/file/contract';
import { refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import type { Endpoint } from '@sanchika/platform/contract';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LATE = { code: 'informationAwaited', words: 'प्रतिवेदन अप्राप्त' } as const;
/** Working minutes of a day from 10:00 to 17:30. */
const DAY = 450;

let district: SampleDistrict;
let file: FileRef;
beforeAll(async () => {
  district = await SampleDistrict.start();
  const { clerk, superintendent, additionalCollector } = district;
  const orderedIn = (count: number) => ({ count, unit: 'workingDays' as const });
  await district.setClock('2026-03-02T10:00+05:30');
  file = await clerk.opensFile({ subject: 'अनुज्ञा का प्रकरण' });
  await district.setClock('2026-03-03T10:00+05:30');
  await clerk.sends(file, { note: 'प्रस्तुत।', dueOrder: orderedIn(2) }).to(superintendent);
  await district.setClock('2026-03-05T10:00+05:30');
  await superintendent.reads(file);
  // Holi on the 4th: due on Friday the 6th at the closing hour, left a working day later.
  await district.setClock('2026-03-09T17:30+05:30');
  await superintendent
    .sends(file, { note: 'परीक्षित।', delayReason: LATE, dueOrder: orderedIn(1) })
    .to(additionalCollector);
  await district.setClock('2026-03-10T10:00+05:30');
  await additionalCollector.returns(file, { note: 'आधार बताएँ।' });
});
afterAll(() => district.stop());

const params = () => ({ params: { fileId: file.fileId } });
const reads: readonly [string, Endpoint][] = [
  ['card', FileApi.card],
  ['journey', FileApi.journey],
];

describe('the file card (TR-2)', () => {
  it('says who holds it, since when, how long still, and the last three desks', async () => {
    const { superintendent, additionalCollector } = district;
    await district.setClock('2026-03-10T11:30+05:30');
    const card = await district.clerk.asks(FileApi.card, params());
    expect(card).toMatchObject({
      fileId: file.fileId,
      subject: 'अनुज्ञा का प्रकरण',
      state: 'active',
      heldSince: expect.stringMatching(/^2026-03-10T04:30/) as string,
      heldMinutes: 90,
      minutesPerDay: DAY,
    });
    expect(card.holder).toMatchObject({ postId: superintendent.postId, person: superintendent.me.name });
    expect(card.lastStations.map(({ post, to }) => [post.postId, to === null])).toEqual([
      [superintendent.postId, false],
      [additionalCollector.postId, false],
      [superintendent.postId, true],
    ]);
  });

  it('counts down to the due instant and past it', async () => {
    const remaining = async () => (await district.clerk.asks(FileApi.card, params())).remainingMinutes ?? 0;
    const { dueAt } = await district.clerk.asks(FileApi.card, params());
    await district.setClock('2026-03-10T12:30+05:30');
    const first = await remaining();
    await district.setClock('2026-03-11T12:30+05:30');
    expect(first - (await remaining())).toBe(DAY);
    await district.setClock(new Date(Date.parse(dueAt ?? '') + 24 * 3_600_000).toISOString());
    expect(await remaining()).toBeLessThanOrEqual(0);
  });

  it('has no holder and no clock before the file is numbered', async () => {
    const draft = await district.clerk.draftsFile();
    const card = await district.clerk.asks(FileApi.card, { params: { fileId: draft.fileId } });
    expect(card).toMatchObject({
      fileNumber: null,
      holder: null,
      heldSince: null,
      heldMinutes: null,
      remainingMinutes: null,
      lastStations: [],
    });
  });
});

describe('the movement table (TR-3)', () => {
  it('has for each desk when it came, was read and left, the norm, what was over it, and why', async () => {
    const { clerk, superintendent, additionalCollector } = district;
    const { stations, movements } = await clerk.journeyOf(file);
    expect(movements).toBe(3);
    expect(stations.map(({ seq, post }) => [seq, post.postId])).toEqual([
      [1, clerk.postId],
      [2, superintendent.postId],
      [3, additionalCollector.postId],
      [4, superintendent.postId],
    ]);
    expect(stations[1]).toMatchObject({
      from: expect.stringMatching(/^2026-03-03T04:30/) as string,
      readAt: expect.stringMatching(/^2026-03-05T04:30/) as string,
      to: expect.stringMatching(/^2026-03-09T12:00/) as string,
      dueAt: '2026-03-06T12:00:00.000Z',
      heldMinutes: 4 * DAY,
      normMinutes: 2 * DAY,
      delayMinutes: DAY,
      endedBy: 'send',
      delayReason: LATE,
    });
    expect(stations[2]).toMatchObject({
      readAt: null,
      endedBy: 'return',
      decision: 'return',
      delayMinutes: 0,
      delayReason: null,
    });
  });

  it('lets each desk begin at the very instant at which the last one ended (TR-1)', async () => {
    const { stations } = await district.clerk.journeyOf(file);
    expect(stations.slice(1).map(({ from }) => from)).toEqual(stations.slice(0, -1).map(({ to }) => to));
    expect(stations.at(-1)?.to).toBeNull();
  });
});

describe.each(reads)('the %s (TR-2, TR-3)', (_, endpoint) => {
  const by = (officer: Officer, fileId = file.fileId) =>
    refusalOf(officer.asks(endpoint, { params: { fileId } }));

  it('does not exist for who may not know of the file, nor for an administrator', async () => {
    for (const part of ['colleague', 'neighbour', 'auditor'] as const) {
      expect(await by(await district.signIn(part))).toMatchObject({
        status: 404,
        code: 'platform.not-found',
      });
    }
    expect(await by(district.admin)).toMatchObject({ status: 404 });
    expect((await district.stranger().call(endpoint, params())).status).toBe(401);
  });

  it('refuses an id that is none, and knows no file under one of nothing', async () => {
    expect(await by(district.clerk, 'x')).toMatchObject({ status: 400, code: 'platform.invalid-input' });
    expect(await by(district.clerk, v7())).toMatchObject({ status: 404 });
  });

  it('changes nothing by being looked at again and again', async () => {
    const before = await district.superintendent.sees(file);
    for (let time = 0; time < 3; time += 1) await district.superintendent.asks(endpoint, params());
    const after = await district.superintendent.sees(file);
    expect([after.headHash, after.isRead]).toEqual([before.headHash, false]);
  });
});
