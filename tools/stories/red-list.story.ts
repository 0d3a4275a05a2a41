import assert from 'node:assert/strict';
import { AlertApi } from '@sanchika/alert/contract';
import { FileActs } from '@sanchika/file/contract';
import type { Officer } from '@sanchika/file/testing';
import type { Story } from './story';

const listOf = (officer: Officer) => officer.asks(AlertApi.redList, { query: {} });

export const lateBelow: Story = {
  name: 'red-list',
  tells:
    'a Collector sees what is late below him, asks why, and sees the answer come and the file leave the list (B8)',
  run: async (district) => {
    const { clerk, superintendent, collector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    const hidden = await clerk.opensFile({ classification: 'restricted' });
    assert.equal((await listOf(collector)).late, 0);
    await district.setClock('2026-03-17T10:00+05:30');
    const list = await listOf(collector);
    // Thursday 12 to Tuesday 17 March: three working days, and nothing of the restricted file.
    assert.deepEqual(
      list.rows.map(({ fileId, daysLate }) => [fileId, daysLate]),
      [[file.fileId, 3]],
    );
    assert.deepEqual(
      list.desks.map(({ post, late }) => [post.postId, late]),
      [[clerk.postId, 1]],
    );
    assert.equal(JSON.stringify(list).includes(hidden.fileId), false);
    assert.equal((await listOf(clerk)).hasPostsBelow, false);

    const params = { fileId: file.fileId };
    const { askingIds } = await collector.asks(FileActs.askReason, {
      params,
      body: { question: 'कारण बताएँ।' },
    });
    assert.equal((await listOf(collector)).rows[0]?.asked?.answeredAt, null);
    const answer = { answer: 'given' as const, words: 'दर अनुसूची अप्राप्त।' };
    await clerk.asks(FileActs.answer, { params: { ...params, askingId: askingIds[0] ?? '' }, body: answer });
    assert.ok((await listOf(collector)).rows[0]?.asked?.answeredAt);
    await clerk
      .sends(file, { note: 'प्रस्तुत।', delayReason: { code: 'informationAwaited' } })
      .to(superintendent);
    assert.equal((await listOf(collector)).late, 0);
  },
};
