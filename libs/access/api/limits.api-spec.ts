import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('work limits of one person', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open({
      env: { SANCHIKA_READS_PER_MINUTE: '5', SANCHIKA_ACTS_PER_MINUTE: '3' },
    });
  });
  afterAll(() => office.close());

  it('count reads over all devices and leave other people alone', async () => {
    const devices = [await office.signIn('clerk'), await office.signIn('clerk')];
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1)
      statuses.push((await devices[n % 2]?.caller.call(AccessApi.me))?.status ?? 0);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    const reply = await devices[0]?.caller.call(AccessApi.me);
    expect(reply?.code).toBe('platform.too-many-requests');
    expect(Number(reply?.headers.get('retry-after'))).toBeGreaterThan(0);
    const { caller } = await office.signIn('colleague');
    expect((await caller.call(AccessApi.me)).status).toBe(200);
  });

  it('count acts by themselves', async () => {
    const { caller } = await office.signIn('superintendent');
    const revoke = () =>
      caller.call(AccessApi.revokeDevice, { params: { deviceId: '00000000-0000-7000-8000-000000000000' } });
    const statuses = [await revoke(), await revoke(), await revoke(), await revoke()].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([404, 404, 404, 429]);
    expect((await caller.call(AccessApi.me)).status).toBe(200);
  });
});
