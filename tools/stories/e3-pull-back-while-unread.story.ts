import assert from 'node:assert/strict';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const pullBackWhileUnread: Story = {
  name: 'E3',
  tells: 'a file is pulled back only while it is unread',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);

    await district.setClock('2026-03-02T12:00+05:30');
    await superintendent.sends(file, { note: 'परीक्षण किया।' }).to(additionalCollector);
    await district.setClock('2026-03-02T12:05+05:30');
    await superintendent.pullsBack(file);
    const view = await superintendent.sees(file);
    assert.equal(view.holder?.postId, superintendent.postId);
    assert.equal(view.notes.at(-1)?.isPulledBack, true);
    const { stations } = await superintendent.journeyOf(file);
    const visit = stations.find(({ post }) => post.postId === additionalCollector.postId);
    assert.deepEqual([visit?.heldMinutes, visit?.delayMinutes, visit?.shareTenths], [5, 0, 0]);
    assert.equal(visit?.endedBy, 'pullBack');

    await superintendent.sends(file, { note: 'दर भी देखी।' }).to(additionalCollector);
    await district.setClock('2026-03-02T12:13+05:30');
    await additionalCollector.reads(file);
    await district.setClock('2026-03-02T12:15+05:30');
    const refusal = await refusalOf(superintendent.pullsBack(file));
    assert.equal(refusal.code, 'file.already-read');
    assert.match(String(refusal.values?.['readAt']), /^2026-03-02T06:43:/);
  },
};
