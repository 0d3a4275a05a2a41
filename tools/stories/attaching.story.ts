import assert from 'node:assert/strict';
import { FileActs } from '@sanchika/file/contract';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const oneCustody: Story = {
  name: 'FM-2',
  tells: 'an attached file travels with its main file: one custody, two files, each with its own movements',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const main = await clerk.opensFile({ subject: 'भूमि आवंटन' });
    const other = await clerk.opensFile({ subject: 'भूमि का नक्शा' });
    await clerk.acts(FileActs.attachFile, main, { attachedFileId: other.fileId });
    await clerk.sends(main, { note: 'नक्शे सहित प्रस्तुत।' }).to(superintendent);
    const desk = await superintendent.desk();
    assert.deepEqual(
      desk.rows.map(({ fileId, attachedFiles }) => [fileId, attachedFiles]),
      [[main.fileId, 1]],
    );
    await superintendent.reads(main);
    assert.equal((await superintendent.sees(other)).isRead, true);
    const alone = superintendent.sends(other, { note: 'अकेली' }).to(additionalCollector);
    assert.equal((await refusalOf(alone)).code, 'file.is-attached');
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(additionalCollector);
    const stationsOf = async (fileId: string) =>
      (await additionalCollector.journeyOf({ fileId })).stations
        .slice(1)
        .map(({ post, from, readAt, dueAt }) => [post.postId, from, readAt, dueAt]);
    assert.deepEqual(await stationsOf(other.fileId), await stationsOf(main.fileId));

    await additionalCollector.acts(FileActs.detachFile, main, { attachedFileId: other.fileId });
    await additionalCollector.returns(main, { note: 'सुधारें।' });
    assert.equal((await superintendent.sees(main)).holder?.postId, superintendent.postId);
    assert.equal((await additionalCollector.sees(other)).holder?.postId, additionalCollector.postId);
  },
};
