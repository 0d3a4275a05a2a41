import { FileActs, FileReads } from '@sanchika/file/contract';
import {
  aPaperForm,
  aPdf,
  fileWithSuperintendent,
  mainAndPart,
  partOf,
  pdfOf,
  postPaper,
  printed,
  refusalOf,
  SampleDistrict,
  textOf,
  thicken,
} from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;

beforeAll(async () => {
  district = await SampleDistrict.start();
});
afterAll(() => district.stop());

describe('opening a part', () => {
  it('numbers the parts from the main file without a gap, each with its own holder (FM-3, K-8)', async () => {
    const { clerk, additionalCollector, superintendent } = district;
    const main = await fileWithSuperintendent(district);
    const one = await partOf(clerk, main);
    const two = await partOf(additionalCollector, main);
    expect([one.fileNumber, two.fileNumber]).toEqual([
      `${main.fileNumber} (भाग-1)`,
      `${main.fileNumber} (भाग-2)`,
    ]);
    expect(one).toMatchObject({ state: 'active', holderPostId: clerk.postId });
    const { parts } = await superintendent.sees(main);
    expect(parts.map(({ partNo, holder, state }) => [partNo, holder?.postId, state])).toEqual([
      [1, clerk.postId, 'active'],
      [2, additionalCollector.postId, 'active'],
    ]);
    expect((await clerk.sees(one)).main).toEqual({ fileId: main.fileId, fileNumber: main.fileNumber });
    // A former holder is shown the part that he may know of.
    expect((await clerk.sees(main)).parts.map(({ fileId }) => fileId)).toEqual([one.fileId]);
  });

  it('opens the part to whoever holds the main file, for as long as he holds it (F31)', async () => {
    const { additionalCollector, collector, superintendent } = district;
    const main = await fileWithSuperintendent(district);
    await superintendent.sends(main, { note: 'देखें।' }).to(additionalCollector);
    await additionalCollector.returns(main, { note: 'सुधारें।' });
    const part = await partOf(additionalCollector, main);
    expect((await superintendent.sees(part)).rights).toEqual([]);
    await superintendent.sends(main, { note: 'पुनः प्रस्तुत।' }).to(collector);
    expect((await refusalOf(superintendent.sees(part))).status).toBe(404);
  });

  it('is refused to the holder, of a part, and to whoever may not open the main file', async () => {
    const { clerk, superintendent } = district;
    const main = await fileWithSuperintendent(district);
    expect((await refusalOf(partOf(superintendent, main))).code).toBe('file.main-at-hand');
    const part = await partOf(clerk, main);
    await clerk.sends(part, { note: 'देखें।' }).to(district.additionalCollector);
    expect((await refusalOf(partOf(clerk, part))).code).toBe('file.part-of-part');
    const neighbour = await district.signIn('neighbour');
    expect((await refusalOf(partOf(neighbour, main))).status).toBe(404);
  });

  it('gives two that come together two numbers', async () => {
    const { clerk, additionalCollector } = district;
    const main = await fileWithSuperintendent(district);
    const parts = await Promise.all([
      partOf(clerk, main),
      partOf(additionalCollector, main),
      partOf(clerk, main),
    ]);
    expect(parts.map(({ fileNumber }) => fileNumber?.slice(-2)).sort()).toEqual(['1)', '2)', '3)']);
  });

  it('may have a subject of its own', async () => {
    const { clerk } = district;
    const { fileId } = await fileWithSuperintendent(district);
    const body = { partId: v7(), subject: 'नया पत्र' };
    const part = await clerk.asks(FileActs.openPart, { params: { fileId }, body });
    expect((await clerk.sees(part)).subject).toBe('नया पत्र');
    const twice = clerk.asks(FileActs.openPart, { params: { fileId }, body });
    expect((await refusalOf(twice)).code).toBe('file.id-taken');
  });
});

describe('a part and its main file on one desk', () => {
  it('are merged before either goes on, and the sentence names the part (FM-3)', async () => {
    const { superintendent, additionalCollector } = district;
    const { main, part } = await mainAndPart(district);
    const refused = await refusalOf(superintendent.sends(main, { note: 'प्रस्तुत।' }).to(additionalCollector));
    expect(refused.code).toBe('file.part-at-hand');
    expect(refused.title).toContain(part.fileNumber ?? 'no number');
    const back = await refusalOf(superintendent.returns(part, { note: 'देखें।' }));
    expect(back.code).toBe('file.part-at-hand');
    await superintendent.acts(FileActs.mergePart, main, { otherId: part.fileId });
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(additionalCollector);
  });

  it('keep the main file from closing while the part is open (FM-5), and the part from closing by itself', async () => {
    const { clerk, superintendent, collector } = district;
    const main = await fileWithSuperintendent(district);
    const part = await partOf(clerk, main);
    const closing = superintendent.proposesClosing(main, { note: 'पूर्ण।' }).to(collector);
    expect((await refusalOf(closing)).code).toBe('file.parts-open');
    const alone = clerk.proposesClosing(part, { note: 'पूर्ण।' }).to(superintendent);
    expect((await refusalOf(alone)).code).toBe('file.part-not-closed');
  });
});

describe('merging a part', () => {
  it('appends its notes and papers with numbers that run on, words and events as they were', async () => {
    const { clerk, superintendent } = district;
    const main = await fileWithSuperintendent(district);
    const part = await partOf(clerk, main);
    await postPaper(clerk.caller, part.fileId, { form: aPaperForm({ bytes: aPdf('भाग', 2) }) });
    await clerk.sends(part, { note: 'पहली।\nदूसरी।' }).to(superintendent);
    await postPaper(superintendent.caller, main.fileId, { form: aPaperForm({ bytes: aPdf('मुख्य', 3) }) });
    const before = await superintendent.sees(part);
    await superintendent.acts(FileActs.mergePart, main, {
      otherId: part.fileId,
      otherHead: before.headHash,
    });
    const { notes, papers, mergings, parts } = await superintendent.sees(main);
    const [sealed] = before.notes;
    const own = notes.at(0);
    expect(notes.at(-1)).toMatchObject({
      noteId: sealed?.noteId,
      eventId: sealed?.eventId,
      text: sealed?.text,
      noteNo: 2,
      paraFrom: (own?.paraTo ?? 0) + 1,
      paraTo: (own?.paraTo ?? 0) + 2,
      origin: { fileId: part.fileId, no: 1, from: 1, pageOffset: 3 },
    });
    expect(papers.map(({ pageFrom, pageTo }) => [pageFrom, pageTo])).toEqual([
      [1, 3],
      [4, 5],
    ]);
    expect(mergings).toMatchObject([
      { fileNumber: part.fileNumber, isPart: true, noteFrom: 2, notes: 1, pages: 2 },
    ]);
    expect(parts).toMatchObject([{ state: 'merged', holder: null }]);
    const merged = await superintendent.sees(part);
    expect(merged.mergedInto?.fileId).toBe(main.fileId);
    expect(merged.rights).toEqual([]);
    const { rows } = await superintendent.desk();
    expect(rows.some(({ fileId }) => fileId === part.fileId)).toBe(false);
    const [paper] = papers.slice(-1);
    const picture = await superintendent.caller.fetch(
      `/api/files/${main.fileId}/papers/${paper?.paperId ?? ''}`,
    );
    expect(picture.status).toBe(200);
    const next = await superintendent.sends(main, { note: 'आगे।' }).to(district.additionalCollector);
    const on = await district.additionalCollector.sees(next);
    expect(on.notes.at(-1)).toMatchObject({ noteNo: 3, paraFrom: (own?.paraTo ?? 0) + 3 });
  });

  it('lets nothing that is being written be lost: drafts follow to the main file', async () => {
    const { superintendent } = district;
    const { main, part } = await mainAndPart(district);
    const noteId = await superintendent.writes(part, 'अधूरी टीप');
    await superintendent.acts(FileActs.mergePart, main, { otherId: part.fileId });
    expect((await superintendent.sees(main)).draftNotes.map((draft) => draft.noteId)).toEqual([noteId]);
  });

  it('rests on what its author saw of the part', async () => {
    const { clerk, superintendent } = district;
    const main = await fileWithSuperintendent(district);
    const part = await partOf(clerk, main);
    const { headHash: otherHead } = await clerk.sees(part);
    await clerk.sends(part, { note: 'बाद की टीप।' }).to(superintendent);
    const merging = superintendent.acts(FileActs.mergePart, main, { otherId: part.fileId, otherHead });
    expect((await refusalOf(merging)).code).toBe('file.changed-meanwhile');
  });

  it('is refused for a part that is elsewhere, or belongs to another file', async () => {
    const { clerk, superintendent } = district;
    const { main } = await mainAndPart(district);
    const away = await partOf(clerk, main);
    const merging = superintendent.acts(FileActs.mergePart, main, { otherId: away.fileId });
    expect((await refusalOf(merging)).code).toBe('file.other-not-at-hand');
    const { part: foreign } = await mainAndPart(district);
    const wrong = superintendent.acts(FileActs.mergePart, main, { otherId: foreign.fileId });
    expect((await refusalOf(wrong)).code).toBe('file.not-its-part');
    const bad = superintendent.acts(FileActs.mergePart, main, { otherId: 'x' });
    expect((await refusalOf(bad)).status).toBe(400);
  });
});

describe('merging at the same time', () => {
  it('ends a file once, and never half: one of two mergings stands, the other keeps its words', async () => {
    const { clerk, superintendent } = district;
    for (let round = 0; round < 6; round += 1) {
      const one = await fileWithSuperintendent(district);
      const other = await fileWithSuperintendent(district);
      const wish = { reason: 'एक ही विषय।' };
      const results = await Promise.allSettled([
        superintendent.acts(FileActs.mergeFiles, one, { ...wish, otherId: other.fileId }),
        superintendent.acts(FileActs.mergeFiles, other, { ...wish, otherId: one.fileId }),
      ]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const [left, right] = [await clerk.sees(one), await clerk.sees(other)];
      expect([left.state, right.state].sort()).toEqual(['active', 'merged']);
      const survivor = await superintendent.sees(left.state === 'active' ? one : other);
      expect(survivor.mergings).toHaveLength(1);
      expect(survivor.notes).toHaveLength(2);
    }
  });
});

describe('merging two main files (FM-4)', () => {
  it('is done by a section officer; the old number leads to the survivor', async () => {
    const { superintendent, clerk } = district;
    const file = await fileWithSuperintendent(district);
    const other = await fileWithSuperintendent(district);
    const receipt = await superintendent.acts(FileActs.mergeFiles, file, {
      otherId: other.fileId,
      reason: 'एक ही विषय की दो नस्तियाँ।',
    });
    expect(receipt.fileNumber).toBe(file.fileNumber);
    const ended = await clerk.sees(other);
    expect(ended).toMatchObject({ state: 'merged', mergedInto: { fileId: file.fileId } });
    const { rows } = await superintendent.asks(FileReads.search, { query: { q: `"${other.fileNumber}"` } });
    expect(rows.map(({ fileId }) => fileId)).toContain(file.fileId);
  });

  it('is proposed by a dealing hand, goes with the file and is refused or done by the competent post', async () => {
    const { superintendent, clerk } = district;
    const [file, other] = [await clerk.opensFile(), await clerk.opensFile()];
    const wish = { otherId: other.fileId, reason: 'एक ही विषय।' };
    const direct = await refusalOf(clerk.acts(FileActs.mergeFiles, file, wish));
    expect(direct.code).toBe('file.merge-not-competent');
    await clerk.acts(FileActs.proposeMerge, file, wish);
    const again = await refusalOf(clerk.acts(FileActs.proposeMerge, file, wish));
    expect(again.code).toBe('file.merge-already-proposed');
    await clerk.sends(file, { note: 'विलय हेतु।' }).to(superintendent);
    const seen = await superintendent.sees(file);
    expect(seen.mergeProposal).toMatchObject({ other: { fileId: other.fileId }, reason: 'एक ही विषय।' });
    await superintendent.acts(FileActs.refuseMerge, file, { reason: 'विषय भिन्न हैं।' });
    expect((await superintendent.sees(file)).mergeProposal).toBeNull();
    const nothing = superintendent.acts(FileActs.refuseMerge, file, { reason: 'फिर।' });
    expect((await refusalOf(nothing)).code).toBe('file.merge-not-proposed');
  });

  it('carries what an earlier merging had brought', async () => {
    const { superintendent } = district;
    const { main, part } = await mainAndPart(district);
    await superintendent.acts(FileActs.mergePart, main, { otherId: part.fileId });
    const survivor = await fileWithSuperintendent(district);
    await superintendent.acts(FileActs.mergeFiles, survivor, { otherId: main.fileId, reason: 'एक विषय।' });
    const { notes } = await superintendent.sees(survivor);
    expect(notes.map(({ noteNo, origin }) => [noteNo, origin?.fileId ?? null])).toEqual([
      [1, null],
      [2, main.fileId],
      [3, part.fileId],
    ]);
    const { rows } = await superintendent.asks(FileReads.search, { query: { q: `"${part.fileNumber}"` } });
    expect(rows.map(({ fileId }) => fileId)).toContain(survivor.fileId);
  });
});

describe('volumes (K-8, CSMOP para 23)', () => {
  it('warn beyond 150 pages, take nothing beyond 200, and go on under a number of their own', async () => {
    const { superintendent, additionalCollector } = district;
    const file = await fileWithSuperintendent(district);
    const add = () => postPaper(superintendent.caller, file.fileId, { form: aPaperForm() });
    await thicken(district, file, 148);
    expect((await add()).body.warnings).toEqual([]);
    const thin = await refusalOf(superintendent.acts(FileActs.openVolume, file));
    expect(thin.code).toBe('file.volume-thin');
    expect((await add()).body.warnings).toMatchObject([
      { code: 'file.volume-thick', values: { pages: 151 } },
    ]);
    await thicken(district, file, 199);
    const full = await add();
    expect([full.status, full.body.code]).toEqual([409, 'file.volume-full']);
    const opened = await superintendent.acts(FileActs.openVolume, file);
    expect(opened.fileNumber).toBe(`${file.fileNumber} खण्ड-II`);
    const added = await add();
    expect(added.status).toBe(201);
    const view = await superintendent.sees(file);
    expect(view.volumes).toMatchObject([{ no: 2, noteFrom: 2, pageFrom: 200 }]);
    expect([view.volumePages, view.papers.at(-1)?.pageFrom]).toEqual([1, 200]);
    const row = (await superintendent.desk()).rows.find(({ fileId }) => fileId === file.fileId);
    expect(row?.fileNumber).toBe(opened.fileNumber);
    await superintendent.sends(file, { note: 'खण्ड दो से।' }).to(additionalCollector);
    const other = await partOf(superintendent, file);
    expect(other.fileNumber).toBe(`${file.fileNumber} (भाग-1)`);
  });

  it('are printed under heads of their own, beside those of merged parts', async () => {
    const { superintendent } = district;
    const { main, part } = await mainAndPart(district);
    await superintendent.acts(FileActs.mergePart, main, { otherId: part.fileId });
    await thicken(district, main, 160);
    await superintendent.acts(FileActs.openVolume, main);
    await postPaper(superintendent.caller, main.fileId, { form: aPaperForm() });
    await superintendent.sends(main, { note: 'दूसरे खण्ड की टीप।' }).to(district.additionalCollector);
    const print = await printed(district.additionalCollector, main);
    expect(print.state).toBe('ready');
    const words = (await textOf(await pdfOf(district.additionalCollector, print))).join('');
    expect(words).toContain('कोइसनस्तीमेंमिलाईगई');
    expect(words.match(/खण्ड2/gu)).toHaveLength(2);
  });
});
