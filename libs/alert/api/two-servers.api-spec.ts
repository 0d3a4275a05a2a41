import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { AlertApi } from '@sanchika/alert/contract';
import { PushService } from '@sanchika/alert/testing';
import type { PushReceived } from '@sanchika/alert/testing';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { TestClockApi } from '@sanchika/platform/contract';
import { Caller, startServer } from '@sanchika/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const FILES = 12;

const alertOf = ({ text }: PushReceived): string =>
  (JSON.parse(text) as { notification: { data: { alertId: string } } }).notification.data.alertId;

describe('two servers on one database', () => {
  let service: PushService;
  let district: SampleDistrict;
  beforeEach(async () => {
    service = await PushService.start();
  });
  afterEach(async () => {
    await district.stop();
    await service.stop();
  });

  it('ring each alert of an event and of the ladder once, and lose none (NT-1)', async () => {
    district = await SampleDistrict.start({ env: service.env });
    const second = await startServer({ on: district.server.database, env: service.env });
    const clockOf = async (moment: string) => {
      const now = new Date(moment).toISOString();
      const servers = [district.server, second].map(({ url }) =>
        new Caller(url).call(TestClockApi.setClock, { body: { now } }),
      );
      expect((await Promise.all(servers)).map(({ status }) => status)).toEqual([204, 204]);
    };
    const { clerk, superintendent } = district;
    await clockOf('2026-03-02T11:00+05:30');
    const device = service.browser();
    await superintendent.asks(AlertApi.subscribe, { body: device.subscription });
    for (let file = 0; file < FILES; file += 1)
      await clerk.sends(await clerk.opensFile(), { note: 'प्रस्तुत।' }).to(superintendent);
    await device.waits(FILES);
    // Both look at the same due dates at the same moment.
    await clockOf('2026-03-12T17:31+05:30');
    await device.waits(FILES * 2);
    const raw = await RawDatabase.open(district.server.database);
    const told = await raw.rows<{ id: string; kind: string }>(
      `SELECT a.id, a.kind FROM alert a WHERE a.person_id = ?`,
      [superintendent.me.personId],
    );
    for (;;) {
      const [left] = await raw.rows<{ n: number }>(
        `SELECT COUNT(*) n FROM push_delivery WHERE state = 'queued'`,
      );
      if (Number(left?.n) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await raw.close();
    expect(device.received.map(alertOf).sort()).toEqual(told.map(({ id }) => id).sort());
    expect(told.filter(({ kind }) => kind === 'L2')).toHaveLength(FILES);
    expect(`${district.server.output()}${second.output()}`).not.toMatch(/were not told|"level":"error"/);
    await second.halt();
  });

  it('let a push service that never answers hold up no other (NT-7c)', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { SANCHIKA_PUSH_HOSTS: known = '', ...env } = service.env;
    const SANCHIKA_PUSH_HOSTS = `${known},localhost:${port}`;
    district = await SampleDistrict.start({ env: { ...env, SANCHIKA_PUSH_HOSTS } });
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const quick = service.browser();
    const deaf = { ...service.browser().subscription, endpoint: `https://localhost:${port}/push` };
    const second = await district.signIn('superintendent');
    await second.asks(AlertApi.subscribe, { body: deaf });
    await superintendent.asks(AlertApi.subscribe, { body: quick.subscription });
    for (let file = 0; file < FILES; file += 1)
      await clerk.sends(await clerk.opensFile(), { note: 'प्रस्तुत।' }).to(superintendent);
    await quick.waits(FILES);
    const raw = await RawDatabase.open(district.server.database);
    const faults = async () =>
      raw.rows<{ fault: string }>(
        `SELECT DISTINCT d.fault FROM push_delivery d JOIN push_subscription s ON s.id = d.subscription_id
         WHERE s.endpoint = ? AND d.fault = 'service rests'`,
        [deaf.endpoint],
      );
    while ((await faults()).length === 0) {
      await clerk.sends(await clerk.opensFile(), { note: 'प्रस्तुत।' }).to(superintendent);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await raw.close();
    silent.close();
  });
});
