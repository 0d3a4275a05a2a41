import { appoint, createPost, fileWithSuperintendent, SampleDistrict } from '@sanchika/file/testing';
import type { Desk } from '@sanchika/file/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
beforeAll(async () => {
  district = await SampleDistrict.start();
});
afterAll(() => district.stop());

const seat = (reportsTo: Desk | null) => ({
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['officer'] as const,
  reportsTo,
});

describe('the channel of submission (EN-10)', () => {
  it('warns from the fifth level above the initiator, and shows the line before the send', async () => {
    const { admin } = district;
    const upwards: string[] = [];
    for (let level = 5; level >= 1; level -= 1) {
      const [above] = upwards;
      upwards.unshift(await createPost(admin, seat(above ? { postId: above } : null)));
    }
    const { officer } = await appoint(admin, seat({ postId: upwards[0] ?? '' }));
    const climbsTo = async (level: number) => {
      const file = await officer.opensFile();
      expect((await officer.sees(file)).initiatorLine).toEqual(upwards);
      const { warnings } = await officer
        .sends(file, { note: 'प्रस्तुत।' })
        .to({ postId: upwards[level - 1] ?? '' });
      return warnings.filter(({ code }) => code === 'file.beyond-four-levels');
    };
    expect(await climbsTo(4)).toEqual([]);
    expect(await climbsTo(5)).toEqual([
      { code: 'file.beyond-four-levels', weight: 'warning', values: { level: 5 } },
    ]);
  });

  it('tells who may send the file which desks have had it, and nobody else', async () => {
    const { clerk, superintendent, additionalCollector } = district;
    const file = await fileWithSuperintendent(district);
    const holders = await superintendent.sees(file);
    expect(holders.formerHolderPostIds).toEqual([clerk.postId]);
    expect(holders.initiatorLine[0]).toBe(superintendent.postId);
    for (const reader of [clerk, additionalCollector]) {
      const { initiatorLine, formerHolderPostIds } = await reader.sees(file);
      expect([initiatorLine, formerHolderPostIds]).toEqual([[], []]);
    }
  });

  it('warns of an upward loop by what the view said, however often the file goes round', async () => {
    const { clerk, superintendent } = district;
    const file = await fileWithSuperintendent(district);
    for (let round = 0; round < 2; round += 1) {
      await superintendent.returns(file, { note: 'सुधारें।' });
      expect((await clerk.sees(file)).formerHolderPostIds).toEqual([superintendent.postId]);
      const { warnings } = await clerk.sends(file, { note: 'पुनः प्रस्तुत।' }).to(superintendent);
      expect(warnings).toEqual([{ code: 'file.upward-loop', weight: 'warning' }]);
    }
  });
});
