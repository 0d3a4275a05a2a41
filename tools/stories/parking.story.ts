import assert from 'node:assert/strict';
import { FileActs, FileReads } from '@sanchika/file/contract';
import { refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

export const parkedAndBack: Story = {
  name: 'park',
  tells: 'a parked file leaves the pending ones, its clock stands still, and it comes back by itself',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.reads(file);
    const before = await superintendent.sees(file);
    assert.equal(before.dueAt, '2026-03-12T12:00:00.000Z');

    await district.setClock('2026-03-05T10:00+05:30');
    const wait = { reviewOn: '2026-03-11', reason: 'न्यायालय के आदेश की प्रतीक्षा है।' };
    const far = await refusalOf(
      superintendent.acts(FileActs.park, file, { ...wait, reviewOn: '2026-06-04' }),
    );
    assert.equal(far.code, 'file.review-date-too-far');
    assert.equal((await refusalOf(clerk.acts(FileActs.park, file, wait))).code, 'file.not-holder');
    await superintendent.acts(FileActs.park, file, wait);
    assert.equal(
      (await superintendent.desk()).rows.some(({ fileId }) => fileId === file.fileId),
      false,
    );
    const { rows } = await superintendent.asks(FileReads.parked);
    assert.deepEqual(
      rows.map(({ fileId, reviewOn, reason }) => [fileId, reviewOn, reason]),
      [[file.fileId, wait.reviewOn, wait.reason]],
    );
    const sent = superintendent.sends(file, { note: 'प्रस्तुत।' }).to(additionalCollector);
    assert.equal((await refusalOf(sent)).code, 'file.act-not-in-state');

    await district.setClock('2026-03-11T09:59+05:30');
    assert.equal((await superintendent.sees(file)).state, 'parked');
    await district.setClock('2026-03-11T10:00+05:30');
    const back = await superintendent.sees(file);
    // B7: suspended 5, 6, 9 and 10 March, so 12 March moves to 18 March.
    assert.deepEqual([back.state, back.dueAt], ['active', '2026-03-18T12:00:00.000Z']);
    assert.equal(
      (await superintendent.desk()).rows.some(({ fileId }) => fileId === file.fileId),
      true,
    );
    assert.deepEqual((await superintendent.asks(FileReads.parked)).rows, []);
  },
};

export const takenUpByASenior: Story = {
  name: 'unpark',
  tells: 'a superior takes a parked file up again before its day',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.acts(FileActs.park, file, { reviewOn: '2026-04-01', reason: 'बजट की प्रतीक्षा।' });
    assert.equal((await refusalOf(clerk.acts(FileActs.unpark, file))).code, 'file.not-holder');
    await additionalCollector.acts(FileActs.unpark, file);
    const again = await refusalOf(additionalCollector.acts(FileActs.unpark, file));
    assert.equal(again.code, 'file.act-not-in-state');
    await superintendent.sends(file, { note: 'प्रस्तुत।' }).to(additionalCollector);
  },
};
