import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { AccessApi } from '@sanchika/access/contract';
import { AlertApi } from '@sanchika/alert/contract';
import { PushService } from '@sanchika/alert/testing';
import type { PushBrowser, PushReceived } from '@sanchika/alert/testing';
import { fileWithSuperintendent, RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let service: PushService;
let district: SampleDistrict;
let raw: RawDatabase;
beforeAll(async () => {
  service = await PushService.start();
  district = await SampleDistrict.start({ env: service.env });
  raw = await RawDatabase.open(district.server.database);
});
afterAll(async () => {
  await raw.close();
  await district.stop();
  await service.stop();
});

/** What our worker reads of a push. */
interface Pushed {
  readonly web_push: number;
  readonly notification: {
    readonly title: string;
    readonly body: string;
    readonly tag: string;
    readonly navigate: string;
    readonly actions: readonly { readonly action: string }[];
    readonly data: { readonly deliveryId: string; readonly alertId: string; readonly fileId: string | null };
  };
}

const read = ({ text }: PushReceived): Pushed => JSON.parse(text) as Pushed;

async function ringing(officer: Officer): Promise<{ browser: PushBrowser; subscriptionId: string }> {
  const browser = service.browser();
  const { subscriptionId } = await officer.asks(AlertApi.subscribe, { body: browser.subscription });
  return { browser, subscriptionId };
}

async function code(officer: Officer, body: unknown): Promise<string | null> {
  return (await officer.caller.call(AlertApi.subscribe, { body })).code;
}

/** Waits until the row of a delivery says so. */
async function delivery(id: string, state: string): Promise<Record<string, unknown>> {
  for (;;) {
    const [row] = await raw.rows<Record<string, unknown>>('SELECT * FROM push_delivery WHERE id = ?', [id]);
    if (row?.['state'] === state) return row;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const SUBJECT = 'कनारी-विषय-7291';
const NOTE = 'कनारी-टीप-5518';

describe('a push', () => {
  it('comes to the browser of whoever holds the file, signed and encrypted, and says number and days (NT-4)', async () => {
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const { browser } = await ringing(superintendent);
    const file = await clerk.opensFile({ subject: SUBJECT });
    const { eventId } = await clerk.sends(file, { note: NOTE }).to(superintendent);
    const [pushed] = await browser.waits(1);
    if (!pushed) throw new Error('nothing came');
    const { web_push, notification } = read(pushed);
    expect(web_push).toBe(8030);
    expect(notification).toMatchObject({ title: 'नई नस्ती आई', tag: eventId });
    expect(notification.body).toBe(`${file.fileNumber} · 7 कार्य दिवस शेष`);
    expect(notification.navigate).toBe(`/files/${file.fileId}`);
    expect(pushed.claims.aud).toBe(`https://${service.host}`);
    expect(pushed.claims.exp - Date.now() / 1000).toBeLessThanOrEqual(24 * 3600);
    expect(pushed.headers['content-encoding']).toBe('aes128gcm');
    const names = [clerk, superintendent].flatMap(({ me }) => [me.name.hi, me.name.en]);
    for (const secret of [SUBJECT, NOTE, ...names]) expect(pushed.text).not.toContain(secret);
  });

  it('is recorded as queued, accepted, shown and opened, by its own person only (NT-7)', async () => {
    const { clerk, superintendent } = district;
    const { browser } = await ringing(superintendent);
    await fileWithSuperintendent(district);
    const [pushed] = await browser.waits(1);
    if (!pushed) throw new Error('nothing came');
    const { deliveryId, alertId } = read(pushed).notification.data;
    const accepted = await delivery(deliveryId, 'accepted');
    expect([accepted['queued_at'], accepted['accepted_at']].every((at) => Number(at) > 0)).toBe(true);
    const say = (officer: Officer, state: string) =>
      officer.caller.call(AlertApi.report, { params: { deliveryId }, body: { state } });
    expect((await say(clerk, 'opened')).code).toBe('platform.not-found');
    await say(superintendent, 'shown');
    expect((await delivery(deliveryId, 'shown'))['shown_at']).not.toBeNull();
    await say(superintendent, 'opened');
    await say(superintendent, 'shown');
    expect((await delivery(deliveryId, 'opened'))['opened_at']).not.toBeNull();
    const { rows } = await superintendent.asks(AlertApi.list);
    expect(rows.find((row) => row.alertId === alertId)?.openedAt).not.toBeNull();
    expect((await clerk.asks(AlertApi.list)).rows.some((row) => row.alertId === alertId)).toBe(false);
  });

  it('speaks the language of its person, and of a restricted file says only that one waits (NT-4)', async () => {
    const { clerk, superintendent } = district;
    const { browser } = await ringing(superintendent);
    await raw.rows('UPDATE person SET language = ? WHERE id = ?', ['en', superintendent.me.personId]);
    const file = await clerk.opensFile({ subject: SUBJECT });
    await raw.rows('UPDATE file SET classification = ? WHERE id = ?', ['restricted', file.fileId]);
    await clerk.sends(file, { note: NOTE }).to(superintendent);
    const [pushed] = await browser.waits(1);
    await raw.rows('UPDATE person SET language = ? WHERE id = ?', ['hi', superintendent.me.personId]);
    if (!pushed) throw new Error('nothing came');
    const { title, body, data, actions } = read(pushed).notification;
    expect([title, body, data.fileId, actions]).toEqual(['Sanchika', 'A file is waiting', null, []]);
    expect(pushed.text).not.toContain(file.fileId);
    expect(pushed.text).not.toContain(String(file.fileNumber));
  });

  it('is tried again when the service asks for patience, and never again where nobody is subscribed', async () => {
    const { browser, subscriptionId } = await ringing(district.superintendent);
    browser.answers.push({ status: 503, headers: { 'retry-after': '1' } });
    await fileWithSuperintendent(district);
    await browser.waits(1);
    expect(browser.tries).toBe(2);
    browser.answers.push({ status: 410 });
    await fileWithSuperintendent(district);
    for (;;) {
      const { rows } = await district.superintendent.asks(AlertApi.subscriptions);
      if (!rows.some((row) => row.subscriptionId === subscriptionId)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [row] = await raw.rows<{ state: string; fault: string }>(
      'SELECT state, fault FROM push_delivery WHERE subscription_id = ? ORDER BY id DESC LIMIT 1',
      [subscriptionId],
    );
    expect(row).toEqual({ state: 'failed', fault: 'status 410' });
  });

  it('follows no redirect', async () => {
    const { browser, subscriptionId } = await ringing(district.superintendent);
    const trap = await trapOnLoopback();
    browser.answers.push({ status: 307, headers: { location: `https://${trap.host}/push` } });
    await fileWithSuperintendent(district);
    for (;;) {
      const [row] = await raw.rows<{ fault: string | null }>(
        'SELECT fault FROM push_delivery WHERE subscription_id = ? AND state = ?',
        [subscriptionId, 'failed'],
      );
      if (row) {
        expect(row.fault).toBe('status 307');
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(trap.connections()).toBe(0);
    trap.server.close();
  });
});

describe('a subscription', () => {
  it('is of the session’s person and device, whatever the body says', async () => {
    const { clerk, collector } = district;
    const browser = service.browser();
    const body = { ...browser.subscription, personId: collector.me.personId };
    expect(await code(clerk, body)).toBe('platform.invalid-input');
    const { subscriptionId } = await ringing(clerk);
    const { rows } = await clerk.asks(AlertApi.subscriptions);
    expect(rows).toMatchObject([{ subscriptionId, deviceId: clerk.me.deviceId, isThisDevice: true }]);
    const end = { params: { subscriptionId } };
    expect((await collector.caller.call(AlertApi.unsubscribe, end)).code).toBe('platform.not-found');
    await clerk.asks(AlertApi.unsubscribe, end);
    expect((await clerk.asks(AlertApi.subscriptions)).rows).toEqual([]);
  });

  it('made twice with one key is one', async () => {
    const browser = service.browser();
    const key = v7();
    const subscribe = () =>
      district.clerk.caller.call(AlertApi.subscribe, { body: browser.subscription }, { key });
    const [first, again] = [await subscribe(), await subscribe()];
    expect(again.answer).toEqual(first.answer);
    expect((await district.clerk.asks(AlertApi.subscriptions)).rows).toHaveLength(1);
  });

  it('of a shared browser goes over to whoever subscribes there next', async () => {
    const { clerk, superintendent } = district;
    const { browser } = await ringing(superintendent);
    await clerk.asks(AlertApi.subscribe, { body: browser.subscription });
    expect((await superintendent.asks(AlertApi.subscriptions)).rows).toEqual([]);
    await fileWithSuperintendent(district);
    const { browser: own } = await ringing(superintendent);
    await fileWithSuperintendent(district);
    await own.waits(1);
    expect(browser.received).toEqual([]);
  });

  it('ends with the sign-out and with the removal of the device', async () => {
    const second = await district.signIn('superintendent');
    const third = await district.signIn('superintendent');
    const out = await ringing(second);
    const removed = await ringing(third);
    await second.asks(AccessApi.signOut);
    await district.superintendent.asks(AccessApi.revokeDevice, { params: { deviceId: third.me.deviceId } });
    const { browser } = await ringing(district.superintendent);
    await fileWithSuperintendent(district);
    await browser.waits(1);
    expect([...out.browser.received, ...removed.browser.received]).toEqual([]);
    expect((await district.superintendent.asks(AlertApi.subscriptions)).rows).toHaveLength(1);
  });

  it('is had by a person at ten devices at most', async () => {
    const devices: Officer[] = [];
    for (let count = 0; count < 10; count += 1) devices.push(await district.signIn('additionalCollector'));
    for (const device of devices) await ringing(device);
    const eleventh = await district.signIn('additionalCollector');
    expect(await code(eleventh, service.browser().subscription)).toBe('alert.too-many-devices');
    await devices[0]?.asks(AccessApi.signOut);
    await ringing(eleventh);
  });

  it('is refused to an address that is no push service, and nothing is ever sent there (SSRF)', async () => {
    const trap = await trapOnLoopback();
    const { port } = trap.server.address() as AddressInfo;
    const { keys } = service.browser().subscription;
    const tricks = [
      'http://127.0.0.1',
      'https://127.0.0.1',
      'https://2130706433',
      'https://0x7f000001',
      'https://0177.0.0.1',
      'https://127.1',
      'https://[::1]',
      'https://[::ffff:127.0.0.1]',
      'https://[::ffff:7f00:1]',
      'https://localhost',
      'https://localhost.',
      'https://fcm.googleapis.com@127.0.0.1',
      'https://user:pass@fcm.googleapis.com',
      'https://fcm.googleapis.com.localhost',
      'https://evilfcm.googleapis.com',
      'https://push.apple.com.example',
      'https://fcm.googleapis.com',
      'ftp://fcm.googleapis.com',
      'file:///etc/passwd',
      'gopher://127.0.0.1',
      'javascript:alert(1)',
      'data:text/plain,a',
      'rubbish',
    ];
    for (const trick of tricks) {
      const endpoint = trick.includes('://') && !trick.startsWith('file:') ? `${trick}:${port}/push` : trick;
      const answer = await code(district.clerk, { endpoint, keys });
      expect([trick, answer]).toEqual([trick, 'alert.push-address-refused']);
    }
    expect(trap.connections()).toBe(0);
    trap.server.close();
  });
});

describe('the key of the server', () => {
  it('is one for everybody, and kept', async () => {
    const { publicKey } = await district.clerk.asks(AlertApi.pushKey);
    expect((await district.collector.asks(AlertApi.pushKey)).publicKey).toBe(publicKey);
    expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65);
    const rows = await raw.rows<{ public_key: string }>('SELECT public_key FROM push_key');
    expect(rows).toEqual([{ public_key: publicKey }]);
  });
});

interface Trap {
  readonly server: Server;
  readonly host: string;
  readonly connections: () => number;
}

/** A door on this machine that counts who comes. */
async function trapOnLoopback(): Promise<Trap> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, host: `127.0.0.1:${port}`, connections: () => count };
}
