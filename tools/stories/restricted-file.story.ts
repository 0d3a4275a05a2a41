import assert from 'node:assert/strict';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { aPaperForm, postPaper, refusalOf } from '@sanchika/file/testing';
import type { Story } from './story';

const idOf = ({ fileId }: FileRef) => ({ params: { fileId } });

export const restrictedFile: Story = {
  name: 'restricted',
  tells:
    'a restricted file is for its desks and for posts named until a day; whoever sees it is on its list (decision 6, F08, UA-8)',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ subject: 'कार्यालयशिकायत प्रकरण', classification: 'restricted' });
    await postPaper(clerk.caller, file.fileId, { form: aPaperForm({ title: 'शिकायत पत्र' }) });
    await clerk.sends(file, { note: 'शिकायत प्रस्तुत।' }).to(superintendent);
    await superintendent.reads(file);

    const isHidden = async (officer: Officer) => {
      for (const read of [FileReads.open, FileReads.card, FileReads.journey, FileReads.papers])
        assert.equal((await refusalOf(officer.asks(read, idOf(file)))).code, 'platform.not-found');
      const { rows } = await officer.asks(FileReads.search, { query: { q: 'कार्यालयशिकायत' } });
      assert.deepEqual(rows, []);
    };
    for (const superior of [additionalCollector, collector]) await isHidden(superior);

    const named = { toPostId: collector.postId, until: '2026-03-04', reason: 'कलेक्टर द्वारा जाँच।' };
    const byOther = await refusalOf(clerk.acts(FileActs.grant, file, named));
    assert.equal(byOther.code, 'file.not-holder');
    await superintendent.acts(FileActs.grant, file, named);
    await district.setClock('2026-03-03T10:00+05:30');
    const seen = await collector.sees(file);
    assert.deepEqual([seen.notes.length, seen.rights], [1, []]);
    assert.deepEqual(
      seen.grants.map(({ post, until, reason }) => [post.postId, until, reason]),
      [[collector.postId, named.until, named.reason]],
    );
    // Turning back to it within a quarter of an hour is the same opening; a paper goes out each time.
    await collector.sees(file);
    const [paper] = seen.papers;
    const path = `/api/files/${file.fileId}/papers/${paper?.paperId}`;
    assert.equal((await collector.caller.fetch(path)).status, 200);
    await isHidden(additionalCollector);

    const { rows } = await superintendent.asks(FileReads.viewings, idOf(file));
    assert.deepEqual(
      rows.slice(0, 2).map(({ kind, person, paperSerial }) => [kind, person.hi, paperSerial]),
      [
        ['paper', collector.me.name.hi, 1],
        ['opened', collector.me.name.hi, null],
      ],
    );
    const ofFormer = await clerk.asks(FileReads.viewings, idOf(file));
    assert.ok(ofFormer.rows.every(({ post }) => post.postId === clerk.postId));

    await district.setClock('2026-03-04T23:59+05:30');
    assert.equal((await collector.sees(file)).fileId, file.fileId);
    await district.setClock('2026-03-05T00:00+05:30');
    await isHidden(collector);

    await superintendent.acts(FileActs.reclassify, file, { classification: 'ordinary', reason: 'जाँच पूर्ण।' });
    assert.equal((await collector.sees(file)).classification, 'ordinary');
    const raise = { classification: 'restricted', reason: 'नई शिकायत में नाम है।' };
    await superintendent.acts(FileActs.reclassify, file, raise);
    await isHidden(collector);
  },
};
