import assert from 'node:assert/strict';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { Story } from './story';

export const broughtUpAgain: Story = {
  name: 'follow-up',
  tells: 'a file with others is followed up, brought up on its day, moved on and done (B1)',
  run: async (district) => {
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ subject: 'जाँच प्रतिवेदन' });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const params = { fileId: file.fileId };
    const body = { followOn: '2026-03-06', words: 'प्रतिवेदन आया या नहीं, देखें।' };
    await clerk.asks(FileActs.setFollowUp, { params, body });
    const before = (await superintendent.sees(file)).headHash;
    assert.equal((await clerk.desk()).followUps, 0);

    await district.setClock('2026-03-06T09:00+05:30');
    assert.equal((await clerk.desk()).followUps, 1);
    const { rows } = await clerk.asks(FileReads.followUps);
    assert.deepEqual(
      rows.map(({ fileId, holder, followUp }) => [fileId, holder?.postId, followUp.words, followUp.isDue]),
      [[file.fileId, superintendent.postId, body.words, true]],
    );
    // TR-4: since when it lies there, and until when it may.
    const [row] = (await clerk.asks(FileReads.withOthers)).rows;
    assert.deepEqual([row?.heldSince?.slice(0, 10), row?.dueAt], ['2026-03-02', '2026-03-12T12:00:00.000Z']);

    await clerk.asks(FileActs.setFollowUp, { params, body: { ...body, followOn: '2026-03-16' } });
    assert.equal((await clerk.desk()).followUps, 0);
    await clerk.asks(FileActs.endFollowUp, { params });
    assert.deepEqual((await clerk.asks(FileReads.followUps)).rows, []);
    assert.equal((await superintendent.asks(FileReads.followUps)).rows.length, 0);
    assert.equal((await superintendent.sees(file)).headHash, before);
  },
};
