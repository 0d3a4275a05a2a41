import assert from 'node:assert/strict';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const asItWasWhenSent: Story = {
  name: 'B6',
  tells: 'a past holder sees the file as it was when he sent it, a stranger does not see it at all',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector, admin } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'पहली टीप' }).to(superintendent);
    await superintendent.sends(file, { note: 'दूसरी टीप' }).to(additionalCollector);
    await additionalCollector.sends(file, { note: 'तीसरी टीप' }).to(collector);

    const seen = async (officer: typeof clerk) => (await officer.sees(file)).notes.map(({ text }) => text);
    assert.deepEqual(await seen(clerk), ['पहली टीप']);
    assert.deepEqual(await seen(superintendent), ['पहली टीप', 'दूसरी टीप']);
    assert.deepEqual(await seen(collector), ['पहली टीप', 'दूसरी टीप', 'तीसरी टीप']);
    assert.equal((await clerk.sees(file)).holder?.postId, collector.postId);

    const elsewhere = await district.signIn('neighbour');
    const absent = { fileId: '00000000-0000-7000-8000-000000000000' };
    for (const outsider of [elsewhere, admin]) {
      const { instance: _one, ...hidden } = await refusalOf(outsider.sees(file));
      const { instance: _other, ...missing } = await refusalOf(outsider.sees(absent));
      assert.deepEqual(hidden, missing);
      assert.equal(hidden.status, 404);
    }
  },
};
