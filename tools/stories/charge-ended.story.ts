import assert from 'node:assert/strict';
import { OfficeApi } from '@sanchika/office/contract';
import { appoint, refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const chargeEnded: Story = {
  name: 'charge',
  tells: 'when a charge ends, so does every right in the post, at once',
  run: async (district) => {
    const { admin, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const { officer, postingId } = await appoint(admin, {
      officeCode: 'MSD-COL',
      sectionCode: 'MSD-COL-EST',
      roles: ['dealingHand'],
      reportsTo: superintendent,
    });
    const file = await officer.opensFile();
    await admin.asks(OfficeApi.endPosting, { params: { postingId }, body: { orderNo: 'स्था./2026/42' } });
    const acts = [
      () => officer.writes(file, 'एक और टीप'),
      () => officer.sees(file),
      () => officer.desk(),
      () => officer.opensFile(),
    ];
    for (const act of acts) {
      const { status, code } = await refusalOf(act());
      assert.deepEqual([status, code], [403, 'access.charge-ended']);
    }
    // The file stays with the post, and the superior still sees it there (K-1).
    assert.equal((await superintendent.sees(file)).holder?.person, null);
  },
};
