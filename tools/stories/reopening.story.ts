import assert from 'node:assert/strict';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { appoint, refusalOf } from '@sanchika/file/testing';
import type { SampleDistrict } from '@sanchika/file/testing';
import type { Story } from './story';

const WORDS = { reason: 'आवेदक ने नया अभ्यावेदन दिया है।' };
const RECORD_ROOM = {
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['recordKeeper'] as const,
  reportsTo: null,
};

async function closedFile({ clerk, superintendent }: SampleDistrict): Promise<FileReceipt> {
  const file = await clerk.opensFile();
  await clerk.proposesClosing(file, { note: 'नस्तीबद्ध करें।' }).to(superintendent);
  await superintendent.approvesClosing(file, { note: 'नस्तीबद्ध करें।' });
  return clerk.closes(file, 'C');
}

export const reopenedByApproval: Story = {
  name: 'reopen',
  tells: 'a closed file is reopened by its creator with the word of a section officer, and runs anew',
  run: async (district) => {
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await closedFile(district);
    await district.setClock('2026-03-16T11:00+05:30');
    assert.equal((await refusalOf(clerk.acts(FileActs.reopen, file, WORDS))).code, 'file.not-competent');
    const ask = { ...WORDS, toPostId: superintendent.postId };
    await clerk.acts(FileActs.proposeReopen, file, ask);
    const { rows } = await superintendent.asks(FileReads.reopeningsAsked);
    assert.deepEqual(
      rows.map(({ fileId, reason }) => [fileId, reason]),
      [[file.fileId, WORDS.reason]],
    );
    const bare = await refusalOf(superintendent.acts(FileActs.refuseReopen, file, { reason: '\u00a0' }));
    assert.equal(bare.code, 'platform.invalid-input');
    await superintendent.acts(FileActs.refuseReopen, file, { reason: 'अभ्यावेदन में नया कुछ नहीं।' });
    assert.equal((await clerk.sees(file)).state, 'closed');

    await clerk.acts(FileActs.proposeReopen, file, ask);
    const reopened = await superintendent.acts(FileActs.reopen, file);
    assert.deepEqual([reopened.state, reopened.holderPostId], ['active', clerk.postId]);
    const stations = (await clerk.journeyOf(file)).stations;
    assert.deepEqual(
      stations.map(({ endedBy }) => endedBy),
      ['send', 'send', 'close', null],
    );
    assert.equal((await clerk.sees(file)).dueAt, '2026-03-25T12:00:00.000Z');
    await clerk.sends(file, { note: 'पुनः प्रस्तुत।' }).to(superintendent);
    assert.equal((await superintendent.sees(file)).notes.at(-1)?.text, 'पुनः प्रस्तुत।');
  },
};

export const keptOnRecord: Story = {
  name: 'record',
  tells: 'the record keeper takes a closed file over, and nothing brings it back',
  run: async (district) => {
    const { clerk, admin, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await closedFile(district);
    const { officer: keeper } = await appoint(admin, RECORD_ROOM);
    const record = (body: Record<string, unknown>) =>
      keeper.asks(FileActs.record, { params: { fileId: file.fileId }, body });
    assert.equal((await refusalOf(keeper.sees(file))).status, 404);
    assert.equal((await refusalOf(record({ retention: 'C' }))).code, 'file.retention-years-missing');
    assert.equal((await record({ retention: 'C', years: 5 })).state, 'recorded');
    const ask = { ...WORDS, toPostId: superintendent.postId };
    assert.equal((await refusalOf(clerk.acts(FileActs.proposeReopen, file, ask))).code, 'file.not-open');
    assert.equal((await clerk.sees(file)).state, 'recorded');
  },
};
