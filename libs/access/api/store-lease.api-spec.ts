import { AccessApi } from '@sanchika/access/contract';
import { STORE_LEASE_MS } from '@sanchika/access/domain';
import { SampleOffice } from '@sanchika/access/testing';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Decision 24: a device reads what it keeps for 72 hours after the server last heard of it. */
describe('the lease of what a device keeps', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  const lease = (caller: Caller) => caller.call(AccessApi.storeLease);
  const halves = (deviceId: string) =>
    office.rows<{ half: string }>('SELECT half FROM device_half WHERE device_id = ?', [deviceId]);

  it('lends each device its own half for three days, the same at every sign-in', async () => {
    const first = await office.signIn('clerk');
    const { answer } = await lease(first.caller);
    expect(answer.half).toMatch(/^[\w-]{43}$/);
    expect(Date.parse(answer.until) - Date.parse(answer.now)).toBe(STORE_LEASE_MS);
    const again = await office.signIn('clerk', first.caller);
    expect((await lease(again.caller)).answer.half).toBe(answer.half);
    const other = await office.signIn('clerk');
    expect((await lease(other.caller)).answer.half).not.toBe(answer.half);
  });

  it('gives nothing to a stranger', async () => {
    expect((await lease(office.stranger())).status).toBe(401);
  });

  it('forgets the half of a device that is removed, so that what it keeps stays shut', async () => {
    const lost = await office.signIn('superintendent');
    const at = await office.signIn('superintendent');
    const { deviceId } = lost.me;
    expect(await halves(deviceId)).toHaveLength(1);
    await at.caller.call(AccessApi.revokeDevice, { params: { deviceId } }, { key: v7() });
    expect(await halves(deviceId)).toEqual([]);
    expect((await lease(lost.caller)).status).toBe(401);
  });

  it('tells devices when they may keep nothing (decision 6)', async () => {
    expect((await office.signIn('clerk')).me.mayKeep).toBeUndefined();
    const strict = await SampleOffice.open({ env: { SANCHIKA_OFFLINE_STORE: 'off' } });
    expect((await strict.signIn('clerk')).me.mayKeep).toBe(false);
    await strict.close();
  });

  it('says that a device has none yet whose session is older than the halves', async () => {
    const { caller, me } = await office.signIn('colleague');
    await office.rows('DELETE FROM device_half WHERE device_id = ?', [me.deviceId]);
    expect((await lease(caller)).status).toBe(404);
    await office.signIn('colleague', caller);
    expect((await lease(caller)).status).toBe(200);
  });
});
