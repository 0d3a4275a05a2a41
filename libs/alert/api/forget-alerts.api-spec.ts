import { fileWithSuperintendent, RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { AlertApi } from '@sanchika/alert/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** An id that was made in January 2020. */
const LONG_AGO = '016f6000-0000-7000-8000-000000000001';

describe('what was told long ago (NT-7b)', () => {
  let district: SampleDistrict;
  let raw: RawDatabase;
  beforeAll(async () => {
    district = await SampleDistrict.start({ env: { SANCHIKA_ALERT_DAYS: '30' } });
    raw = await RawDatabase.open(district.server.database);
  });
  afterAll(async () => {
    await raw.close();
    await district.stop();
  });

  it('is deleted by itself with its deliveries, and nothing younger', async () => {
    const { superintendent } = district;
    const ids = async () => (await superintendent.asks(AlertApi.list)).rows.map(({ alertId }) => alertId);
    const told = async (count: number) => {
      for (;;) {
        const all = await ids();
        if (all.length === count) return all;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await district.moveToOfficeHours();
    await fileWithSuperintendent(district);
    const [old = ''] = await told(1);
    await fileWithSuperintendent(district);
    const [young = ''] = await told(2);
    await raw.rows('UPDATE alert SET id = ? WHERE id = ?', [LONG_AGO, old]);
    await raw.rows('UPDATE job SET due_at = 0 WHERE name = ?', ['alert.forget-old']);
    expect(await told(1)).toEqual([young]);
    expect(await raw.rows('SELECT id FROM push_delivery WHERE alert_id = ?', [LONG_AGO])).toEqual([]);
  });
});
