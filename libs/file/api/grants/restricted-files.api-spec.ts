import { FileActs, FileReads } from '@sanchika/file/contract';
import {
  orderPrint,
  pdfOf,
  printed,
  RawDatabase,
  refusalOf,
  restrictedWithSuperintendent,
  SampleDistrict,
  textOf,
} from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { urlOf } from '@sanchika/platform/contract';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
let superintendent: Officer;
let collector: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  ({ clerk, superintendent, collector } = district);
  await district.setClock('2026-03-02T11:00+05:30');
});
afterAll(() => district.stop());

const NOT_THERE = { status: 404, code: 'platform.not-found' };
const paramsOf = ({ fileId }: FileRef) => ({ params: { fileId } });
const aGrant = (officer: Officer, until = '2026-03-31') => ({
  toPostId: officer.postId,
  until,
  reason: 'जाँच हेतु।',
});
const names = (officer: Officer, file: FileRef, grant: object) =>
  officer.acts(FileActs.grant, file, { ...grant });
const logOf = async (officer: Officer, file: FileRef) =>
  (await officer.asks(FileReads.viewings, paramsOf(file))).rows.map(({ kind, post }) => [kind, post.postId]);

async function fetched({ caller }: Officer, path: string): Promise<void> {
  const response = await caller.fetch(path);
  expect(response.status).toBe(200);
  await response.arrayBuffer();
}

async function eventsOf({ fileId }: FileRef): Promise<string[]> {
  const database = await RawDatabase.open(district.server.database);
  const rows = await database.rows<{ type: string }>(
    `SELECT type FROM sealed_event WHERE chain_id = '${fileId}' ORDER BY seq`,
  );
  await database.close();
  return rows.map(({ type }) => type);
}

describe('a restricted file (decision 6)', () => {
  it('is for its holder, for those who held it up to their send, and for nobody above them', async () => {
    const file = await clerk.opensFile({ classification: 'restricted', subject: 'गोपनशिकायत' });
    expect((await clerk.sees(file)).classification).toBe('restricted');
    await clerk.sends(file, { note: 'पहली बात।' }).to(superintendent);
    await superintendent.writes(file, 'बाद की बात।');
    expect((await superintendent.desk()).rows.find(({ fileId }) => fileId === file.fileId)).toMatchObject({
      classification: 'restricted',
    });
    const former = await clerk.sees(file);
    expect([former.notes.length, former.asOfSeq === null]).toEqual([1, false]);
    const strangers = [collector, district.additionalCollector, await district.signIn('auditor')];
    for (const officer of strangers) {
      for (const read of [
        FileReads.open,
        FileReads.card,
        FileReads.journey,
        FileReads.papers,
        FileReads.viewings,
      ])
        expect(await refusalOf(officer.asks(read, paramsOf(file)))).toMatchObject(NOT_THERE);
      expect(await refusalOf(orderPrint(officer, file))).toMatchObject(NOT_THERE);
      expect((await officer.asks(FileReads.search, { query: { q: 'गोपनशिकायत' } })).rows).toEqual([]);
    }
    const everything = await Promise.all(
      [FileReads.desk, FileReads.withOthers, FileReads.handled, FileReads.parked, FileReads.askedOfMe].map(
        (list) => collector.asks(list),
      ),
    );
    expect(JSON.stringify(everything)).not.toContain(file.fileId);
  });

  it('is not shown in the list of a desk from which it was pulled back unread', async () => {
    const file = await clerk.opensFile({ classification: 'restricted' });
    const colleague = await district.signIn('colleague');
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(colleague);
    await clerk.pullsBack(file);
    const handled = await colleague.asks(FileReads.handled);
    expect(handled.rows.map(({ fileId }) => fileId)).not.toContain(file.fileId);
    expect(await refusalOf(colleague.sees(file))).toMatchObject(NOT_THERE);
  });

  it('may be asked about, and shows itself to whom the holder asks until he answers (F18)', async () => {
    const file = await restrictedWithSuperintendent(district);
    const question = { kind: 'opinion', toPostIds: [collector.postId], question: 'अभिमत दें।' };
    await superintendent.acts(FileActs.ask, file, question);
    expect((await collector.sees(file)).fileId).toBe(file.fileId);
  });

  it.each(['confidential', 'secret', 'topSecret'])('cannot be begun as %s', async (classification) => {
    const body = { fileId: v7(), subject: 'विषय', subjectHead: 'GEN', classification };
    const refused = await refusalOf(clerk.asks(FileActs.create, { body }));
    expect(refused).toMatchObject({ status: 422, code: 'file.grade-not-kept' });
    expect(refused.title).toBeDefined();
  });

  it('carries its class on every page of a print, an ordinary one on its cover', async () => {
    const file = await restrictedWithSuperintendent(district);
    const pages = await textOf(await pdfOf(superintendent, await printed(superintendent, file)));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('प्रतिबंधित');
    const ordinary = await clerk.opensFile();
    const plain = await textOf(await pdfOf(clerk, await printed(clerk, ordinary, { parts: ['notes'] })));
    expect(plain.join('')).not.toContain('प्रतिबंधित');
    expect(plain[0]).toContain('वर्गीकरण');
  });
});

describe('a change of classification', () => {
  it('shuts the superiors out at once, is decisive, and keeps its reason', async () => {
    const file = await clerk.opensFile({ subject: 'बदलतीश्रेणी' });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    expect((await collector.sees(file)).classification).toBe('ordinary');
    const { headHash: seenHead } = await superintendent.sees(file);
    const raise = { classification: 'restricted', reason: 'शिकायतकर्ता की पहचान।' };
    await superintendent.acts(FileActs.reclassify, file, raise);
    expect(await refusalOf(collector.sees(file))).toMatchObject(NOT_THERE);
    expect((await collector.asks(FileReads.search, { query: { q: 'बदलतीश्रेणी' } })).rows).toEqual([]);
    const note = { noteId: v7(), text: 'आगे।', decision: 'putUp' };
    const send = { seenHead, toPostId: collector.postId, note };
    const stale = district
      .signIn('superintendent')
      .then((elsewhere) => elsewhere.asks(FileActs.send, { ...paramsOf(file), body: send }));
    expect(await refusalOf(stale)).toMatchObject({ status: 409, code: 'file.changed-meanwhile' });
    const { reclassifications } = await superintendent.sees(file);
    expect(reclassifications).toMatchObject([
      { classification: 'restricted', reason: raise.reason, by: { postId: superintendent.postId } },
    ]);
    await superintendent.acts(FileActs.reclassify, file, { classification: 'ordinary', reason: 'जाँच पूर्ण।' });
    expect((await collector.sees(file)).reclassifications).toHaveLength(2);
    expect((await collector.asks(FileReads.search, { query: { q: 'बदलतीश्रेणी' } })).rows).toHaveLength(1);
  });

  it('downwards takes a section officer or above', async () => {
    const file = await clerk.opensFile({ classification: 'restricted' });
    const lower = { classification: 'ordinary', reason: 'जाँच पूर्ण।' };
    expect(await refusalOf(clerk.acts(FileActs.reclassify, file, lower))).toMatchObject({
      status: 403,
      code: 'file.lowering-not-competent',
    });
    expect((await clerk.sees(file)).rights).not.toContain('reclassify');
  });

  it('is refused without a reason, to what it is, to a higher grade and to another hand', async () => {
    const file = await clerk.opensFile();
    const tries = [
      [clerk, { classification: 'restricted', reason: '' }, 'platform.invalid-input'],
      [clerk, { classification: 'restricted', reason: '\u200b' }, 'file.class-reason-missing'],
      [clerk, { classification: 'ordinary', reason: 'क' }, 'file.class-unchanged'],
      [clerk, { classification: 'secret', reason: 'क' }, 'file.grade-not-kept'],
      [collector, { classification: 'restricted', reason: 'क' }, 'file.not-holder'],
    ] as const;
    for (const [officer, body, code] of tries)
      expect((await refusalOf(officer.acts(FileActs.reclassify, file, body))).code).toBe(code);
    expect((await eventsOf(file)).filter((type) => type === 'file.reclassified')).toEqual([]);
  });

  it('happens once under its key', async () => {
    const file = await clerk.opensFile();
    const { headHash: seenHead } = await clerk.sees(file);
    const input = { ...paramsOf(file), body: { seenHead, classification: 'restricted', reason: 'पहचान।' } };
    const key = v7();
    const [first, again] = [
      await clerk.caller.call(FileActs.reclassify, input, { key }),
      await clerk.caller.call(FileActs.reclassify, input, { key }),
    ];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.answer.eventId).toBe(first.answer.eventId);
  });
});

describe('a post that is named (F08)', () => {
  it('reads the file and finds it until the end of the day, and does nothing else on it', async () => {
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ classification: 'restricted', subject: 'नामितशब्द' });
    await clerk.sends(file, { note: 'भीतरकीबात।' }).to(superintendent);
    await names(superintendent, file, aGrant(collector));
    const view = await collector.sees(file);
    expect([view.asOfSeq, view.rights]).toEqual([null, []]);
    expect(view.grants).toMatchObject([
      { post: { postId: collector.postId }, until: '2026-03-31', reason: 'जाँच हेतु।' },
    ]);
    const [found] = (await collector.asks(FileReads.search, { query: { q: 'नामितशब्द' } })).rows;
    expect(found?.fileId).toBe(file.fileId);
    // That a note answers is told, its words are not: they are read in the file, where the reading is kept.
    const [noted] = (await collector.asks(FileReads.search, { query: { q: 'भीतरकीबात' } })).rows;
    expect([noted?.fileId, noted?.found]).toEqual([file.fileId, []]);
    expect(await refusalOf(collector.acts(FileActs.setPriority, file, { priority: 'urgent' }))).toMatchObject(
      {
        code: 'file.not-holder',
      },
    );
    await district.setClock('2026-03-31T23:59+05:30');
    await collector.sees(file);
    await district.setClock('2026-04-01T00:00+05:30');
    expect(await refusalOf(collector.sees(file))).toMatchObject(NOT_THERE);
    expect((await collector.asks(FileReads.search, { query: { q: 'नामितशब्द' } })).rows).toEqual([]);
    expect((await superintendent.sees(file)).grants).toEqual([]);
    await district.setClock('2026-03-02T11:00+05:30');
  });

  it('no longer reads it once the grant is taken back', async () => {
    const file = await restrictedWithSuperintendent(district);
    await names(superintendent, file, aGrant(collector));
    const { grants, headHash: seenHead } = await superintendent.sees(file);
    const revoke = () =>
      superintendent.asks(FileActs.revokeGrant, {
        params: { fileId: file.fileId, grantId: grants[0]?.grantId ?? '' },
        body: { seenHead },
      });
    await revoke();
    expect(await refusalOf(collector.sees(file))).toMatchObject(NOT_THERE);
    expect(await refusalOf(revoke())).toMatchObject({ status: 409, code: 'file.grant-ended' });
    const strange = superintendent.asks(FileActs.revokeGrant, {
      params: { fileId: file.fileId, grantId: v7() },
      body: { seenHead },
    });
    expect(await refusalOf(strange)).toMatchObject(NOT_THERE);
  });

  it('of an ordinary file may be named by whoever directs it, of a restricted one by its holder alone', async () => {
    const neighbour = await district.signIn('neighbour');
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    expect(await refusalOf(neighbour.sees(file))).toMatchObject(NOT_THERE);
    await names(collector, file, aGrant(neighbour));
    expect((await neighbour.sees(file)).asOfSeq).toBeNull();
    expect(await refusalOf(names(clerk, file, aGrant(neighbour)))).toMatchObject({ code: 'file.not-holder' });
    const restricted = await restrictedWithSuperintendent(district);
    const seenHead = (await superintendent.sees(restricted)).headHash;
    const refused = collector.asks(FileActs.grant, {
      ...paramsOf(restricted),
      body: { ...aGrant(neighbour), seenHead },
    });
    expect(await refusalOf(refused)).toMatchObject(NOT_THERE);
  });

  it.each([
    ['until yesterday', { until: '2026-03-01' }, 'file.grant-date-past'],
    ['for longer than a year', { until: '2027-03-04' }, 'file.grant-date-too-far'],
    ['until no day', { until: 'कल' }, 'platform.invalid-input'],
    ['without a reason', { reason: ' ' }, 'platform.invalid-input'],
    ['at no post', { toPostId: v7() }, 'file.unknown-recipient'],
  ])('cannot be named %s', async (_, change, code) => {
    const file = await clerk.opensFile();
    const refused = names(clerk, file, { ...aGrant(collector), ...change });
    expect((await refusalOf(refused)).code).toBe(code);
  });

  it('is no administrator, not the holder, and not named twice', async () => {
    const file = await clerk.opensFile();
    const code = async (officer: Officer) => (await refusalOf(names(clerk, file, aGrant(officer)))).code;
    expect(await code(district.admin)).toBe('file.cannot-be-named');
    expect(await code(clerk)).toBe('file.holder-named');
    await names(clerk, file, aGrant(collector));
    expect(await code(collector)).toBe('file.already-named');
  });
});

describe('who saw it (UA-8)', () => {
  it('is kept before the body is given: once in a quarter of an hour, each person and device', async () => {
    await district.setClock('2026-03-02T11:00+05:30');
    const { fileId, paperId } = await restrictedWithSuperintendent(district);
    const file = { fileId };
    const once = ['opened', superintendent.postId];
    const hisLog = async () =>
      (await logOf(superintendent, file)).filter(([, postId]) => postId === superintendent.postId);
    expect(await hisLog()).toEqual([once]);
    const path = urlOf(FileReads.pagePicture, { params: { fileId, paperId, page: '1' } });
    await Promise.all(Array.from({ length: 6 }, () => fetched(superintendent, path)));
    await superintendent.asks(FileReads.papers, paramsOf(file));
    expect(await hisLog()).toEqual([once]);
    const elsewhere = await district.signIn('superintendent');
    await Promise.all(Array.from({ length: 6 }, () => elsewhere.sees(file)));
    expect(await hisLog()).toEqual([once, once]);
    await district.setClock('2026-03-02T11:16+05:30');
    await fetched(superintendent, path);
    expect(await hisLog()).toEqual([once, once, once]);
  });

  it('has every paper and every print that went out', async () => {
    const { fileId, paperId } = await restrictedWithSuperintendent(district);
    for (let time = 0; time < 2; time += 1)
      await fetched(superintendent, urlOf(FileReads.downloadPaper, { params: { fileId, paperId } }));
    await pdfOf(superintendent, await printed(superintendent, { fileId }, { parts: ['notes'] }));
    const { rows } = await superintendent.asks(FileReads.viewings, { params: { fileId } });
    expect(rows.map(({ kind, paperSerial }) => [kind, paperSerial])).toEqual([
      ['printFetched', null],
      ['print', null],
      ['paper', 1],
      ['paper', 1],
      ['opened', null],
      ['opened', null],
    ]);
    expect(rows[0]).toMatchObject({
      person: superintendent.me.name,
      post: { postId: superintendent.postId },
    });
  });

  it('conflicts with no decision, and brings the file up in nobody’s list', async () => {
    const file = await restrictedWithSuperintendent(district);
    await names(superintendent, file, aGrant(collector));
    const { headHash: seenHead } = await superintendent.sees(file);
    const before = await superintendent.asks(FileReads.card, paramsOf(file));
    await district.setClock('2026-03-02T12:00+05:30');
    await collector.sees(file);
    const after = await superintendent.asks(FileReads.card, paramsOf(file));
    expect(after.touchedAt).toBe(before.touchedAt);
    const note = { noteId: v7(), text: 'आगे।', decision: 'putUp' };
    const body = { seenHead, toPostId: district.additionalCollector.postId, note };
    await superintendent.asks(FileActs.send, { ...paramsOf(file), body });
  });

  it('is nothing of an ordinary file: reading it writes nothing', async () => {
    const file = await clerk.opensFile();
    const before = await eventsOf(file);
    await collector.sees(file);
    await printed(clerk, file, { parts: ['notes'] });
    expect(await eventsOf(file)).toEqual(before);
    expect(await logOf(clerk, file)).toEqual([]);
  });

  it('shows a former holder who saw it before he sent it, newest first and page by page', async () => {
    const file = await clerk.opensFile({ classification: 'restricted' });
    await clerk.sees(file);
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.sees(file);
    expect(await logOf(clerk, file)).toEqual([['opened', clerk.postId]]);
    const query = { limit: 1 };
    const first = await superintendent.asks(FileReads.viewings, { ...paramsOf(file), query });
    expect(first.rows.map(({ post }) => post.postId)).toEqual([superintendent.postId]);
    const second = await superintendent.asks(FileReads.viewings, {
      ...paramsOf(file),
      query: { ...query, after: first.next ?? '' },
    });
    expect([second.rows.map(({ post }) => post.postId), second.next]).toEqual([[clerk.postId], null]);
  });
});
