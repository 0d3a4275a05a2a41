import assert from 'node:assert/strict';
import { FileActs, FileReads } from '@sanchika/file/contract';
import { partOf, refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

/** FM-3, FM-5; paragraphs run on through what comes in (EN-3). */
export const partsComeHome: Story = {
  name: 'part',
  tells: 'two parts are opened while the file is elsewhere, and both are merged when they meet it',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const main = await clerk.opensFile({ subject: 'भवन मरम्मत' });
    await clerk.sends(main, { note: 'प्रस्तुत।\nदर संलग्न।' }).to(superintendent);
    await superintendent.sends(main, { note: 'परीक्षण किया।' }).to(collector);

    const first = await partOf(clerk, main);
    const second = await partOf(superintendent, main);
    assert.equal(first.fileNumber, `${main.fileNumber} (भाग-1)`);
    assert.equal(second.fileNumber, `${main.fileNumber} (भाग-2)`);
    await clerk.sends(first, { note: 'नया पत्र प्राप्त।\nकृपया देखें।' }).to(additionalCollector);
    await additionalCollector.sends(first, { note: 'मुख्य नस्ती में मिलाएँ।' }).to(collector);

    const onward = collector.sends(main, { note: 'अनुमोदित।', decision: 'approve' }).to(superintendent);
    assert.equal((await refusalOf(onward)).code, 'file.part-at-hand');
    await collector.acts(FileActs.mergePart, main, { otherId: first.fileId });
    await collector.sends(main, { note: 'अनुमोदित।', decision: 'approve' }).to(superintendent);

    const seen = await superintendent.sees(main);
    assert.deepEqual(
      seen.notes.map(({ noteNo, paraFrom, paraTo, origin }) => [
        noteNo,
        paraFrom,
        paraTo,
        origin?.no ?? null,
      ]),
      [
        [1, 1, 2, null],
        [2, 3, 3, null],
        [3, 4, 5, 1],
        [4, 6, 6, 2],
        [5, 7, 7, null],
      ],
    );
    const closing = superintendent.proposesClosing(main, { note: 'पूर्ण।' }).to(additionalCollector);
    assert.equal((await refusalOf(closing)).code, 'file.parts-open');
    await superintendent.acts(FileActs.mergePart, main, { otherId: second.fileId });
    await superintendent.proposesClosing(main, { note: 'पूर्ण।' }).to(additionalCollector);
    const { parts } = await additionalCollector.sees(main);
    assert.deepEqual(
      parts.map(({ state, holder }) => [state, holder]),
      [
        ['merged', null],
        ['merged', null],
      ],
    );
  },
};

/** FM-4. */
export const twoFilesBecomeOne: Story = {
  name: 'merge',
  tells: 'a clerk proposes that two files become one, and the section officer merges them',
  run: async (district) => {
    const { clerk, superintendent } = district;
    const [file, other] = [await clerk.opensFile(), await clerk.opensFile({ subject: 'स्टेशनरी की खरीद' })];
    const wish = { otherId: other.fileId, reason: 'एक ही विषय की दो नस्तियाँ।' };
    assert.equal(
      (await refusalOf(clerk.acts(FileActs.mergeFiles, file, wish))).code,
      'file.merge-not-competent',
    );
    await clerk.acts(FileActs.proposeMerge, file, wish);
    await clerk.sends(file, { note: 'विलय हेतु।' }).to(superintendent);
    await clerk.sends(other, { note: 'विलय हेतु।' }).to(superintendent);
    await superintendent.acts(FileActs.mergeFiles, file, wish);

    const ended = await clerk.sees(other);
    assert.deepEqual([ended.state, ended.mergedInto?.fileId], ['merged', file.fileId]);
    const { rows } = await superintendent.asks(FileReads.search, { query: { q: `"${other.fileNumber}"` } });
    assert.ok(rows.some(({ fileId }) => fileId === file.fileId));
    const write = superintendent.sends(other, { note: 'आगे।' }).to(clerk);
    assert.equal((await refusalOf(write)).code, 'file.not-open');
  },
};
