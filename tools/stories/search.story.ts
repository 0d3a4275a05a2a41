import assert from 'node:assert/strict';
import { FileReads } from '@sanchika/file/contract';
import type { Officer } from '@sanchika/file/testing';
import type { Story } from './story';

export const searchEverywhere: Story = {
  name: 'search',
  tells:
    'a file is found by number, words, notes and Roman spelling, by those who may see it and by nobody else',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    const file = await clerk.opensFile({ subject: 'प्राथमिक शाला खल्लारी भवन मरम्मत' });
    await clerk.sends(file, { note: 'स्थल निरीक्षण संलग्न है।' }).to(superintendent);
    await superintendent.writes(file, 'अधूरीटीप');
    await superintendent.sends(file, { note: 'छज्जा जर्जर है, स्वीकृति दी जा सकती है।' }).to(additionalCollector);

    const found = async (officer: Officer, query: Readonly<Record<string, unknown>>) => {
      const { rows } = await officer.asks(FileReads.search, { query });
      return rows.filter(({ fileId }) => fileId === file.fileId);
    };
    const number = file.fileNumber ?? '';
    for (const q of [
      'खल्लारी',
      'khallari marammat',
      number,
      number.slice(0, number.indexOf('-')),
      'खल्लारी छज्जा',
    ])
      assert.equal((await found(collector, { q })).length, 1, q);
    const [heard] = await found(collector, { q: 'khallari' });
    assert.equal(heard?.isBySound, true);
    const [noted] = await found(collector, { q: 'छज्जा' });
    assert.deepEqual(
      noted?.found.map(({ place, no, snippet, marks }) => [
        place,
        no,
        snippet.slice(...(marks[0] ?? [0, 0])),
      ]),
      [['note', 2, 'छज्जा']],
    );
    assert.equal(
      (await found(collector, { q: 'मरम्मत', holderPostId: additionalCollector.postId })).length,
      1,
    );
    assert.equal((await found(collector, { q: 'मरम्मत', holderPostId: clerk.postId })).length, 0);

    // Whoever has sent it on finds it by what he saw, and a yellow note is found by nobody.
    assert.equal((await found(clerk, { q: 'निरीक्षण' })).length, 1);
    assert.equal((await found(clerk, { q: 'छज्जा' })).length, 0);
    for (const officer of [superintendent, additionalCollector, collector])
      assert.equal((await found(officer, { q: 'अधूरीटीप' })).length, 0);
    const neighbour = await district.signIn('neighbour');
    const hidden = await neighbour.asks(FileReads.search, { query: { q: 'खल्लारी' } });
    const absent = await neighbour.asks(FileReads.search, { query: { q: 'अनुपस्थितशब्द' } });
    assert.deepEqual(hidden, absent);
  },
};
