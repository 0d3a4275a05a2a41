import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { SampleOffice } from '@sanchika/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WIPE = 'x-eoffice-wipe';

describe('a device that was lost', () => {
  let office: SampleOffice;
  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  it('is told to forget all at each contact, until it says that it has', async () => {
    const { caller: desk } = await office.signIn('clerk');
    const { caller: lost, me } = await office.signIn('clerk');
    const params = { deviceId: me.deviceId };
    expect((await desk.call(FactorApi.wipeDevice, { params })).status).toBe(204);
    for (let contact = 0; contact < 2; contact += 1) {
      const reply = await lost.call(AccessApi.me);
      expect([reply.status, reply.code]).toEqual([401, 'access.sign-in-needed']);
      expect(reply.headers.get(WIPE)).toBe(me.deviceId);
      expect(reply.headers.get('clear-site-data')).toBe('"cache"');
    }
    expect((await lost.call(FactorApi.deviceWiped)).status).toBe(204);
    expect((await lost.call(AccessApi.me)).headers.get(WIPE)).toBeNull();
    expect(await office.count('device', 'id = ? AND wiped_at IS NOT NULL', [me.deviceId])).toBe(1);
    expect((await desk.call(AccessApi.me)).headers.get(WIPE)).toBeNull();
    const { rows } = (await desk.call(AccessApi.devices)).answer;
    expect(rows.map(({ deviceId }) => deviceId)).not.toContain(me.deviceId);
    for (const result of ['wipe-asked', 'wiped'])
      expect(
        await office.count('security_log', `kind = 'device' AND result = ? AND topic = ?`, [
          result,
          me.deviceId,
        ]),
      ).toBe(1);
  });

  it('keeps all when it was only removed, and when a stranger asks', async () => {
    const { caller: desk } = await office.signIn('colleague');
    const { caller: other, me } = await office.signIn('colleague');
    const stranger = (await office.signIn('neighbour')).caller;
    const params = { deviceId: me.deviceId };
    expect((await stranger.call(FactorApi.wipeDevice, { params })).status).toBe(404);
    expect((await desk.call(AccessApi.revokeDevice, { params })).status).toBe(204);
    const reply = await other.call(AccessApi.me);
    expect([reply.status, reply.headers.get(WIPE)]).toEqual([401, null]);
    expect((await office.stranger().call(AccessApi.me)).headers.get(WIPE)).toBeNull();
  });

  it('is a new device when its person signs in on it again', async () => {
    const { caller: desk } = await office.signIn('auditor');
    const { caller: lost, me } = await office.signIn('auditor');
    await desk.call(FactorApi.wipeDevice, { params: { deviceId: me.deviceId } });
    const again = await office.signIn('auditor', lost);
    expect(again.me.deviceId).not.toBe(me.deviceId);
    expect((await again.caller.call(AccessApi.me)).headers.get(WIPE)).toBeNull();
  });
});
