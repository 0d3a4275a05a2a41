import { AlertApi } from '@sanchika/alert/contract';
import { FileActs } from '@sanchika/file/contract';
import { appoint, createPost, RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let raw: RawDatabase;
beforeAll(async () => {
  district = await SampleDistrict.start();
  raw = await RawDatabase.open(district.server.database);
});
afterAll(async () => {
  await raw.close();
  await district.stop();
});

const listOf = (officer: Officer, deskPostId?: string) =>
  officer.asks(AlertApi.redList, { query: deskPostId ? { deskPostId } : {} });

const filesOf = async (officer: Officer, deskPostId?: string) =>
  (await listOf(officer, deskPostId)).rows.map(({ fileId }) => fileId);

/** Opened on Monday 2 March at 11:00 and with the clerk: due on Thursday 12 March at 17:30 (W1). */
async function fileDueOn12March(): Promise<FileRef> {
  await district.setClock('2026-03-02T11:00+05:30');
  return district.clerk.opensFile();
}

describe('the red list', () => {
  it('holds what is late on the desks below, for each superior of the desk and for nobody else (B8, UA-1)', async () => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    const file = await fileDueOn12March();
    await district.setClock('2026-03-12T17:29+05:30');
    expect(await filesOf(superintendent)).not.toContain(file.fileId);
    await district.setClock('2026-03-17T10:00+05:30');
    for (const officer of [superintendent, additionalCollector, collector])
      expect(await filesOf(officer)).toContain(file.fileId);
    // The holder himself, his colleague, the auditor and another office have nobody below them.
    const elsewhere = { officeCode: 'MSD-SDO', sectionCode: null, reportsTo: null };
    const { officer: outsider } = await appoint(district.admin, { ...elsewhere, roles: ['officer'] });
    for (const officer of [
      clerk,
      await district.signIn('colleague'),
      await district.signIn('auditor'),
      outsider,
    ])
      expect(await listOf(officer)).toMatchObject({ hasPostsBelow: false, late: 0, rows: [], desks: [] });
    const { code } = await district.admin.caller.call(AlertApi.redList, { query: {} });
    expect(code).toBe('platform.not-permitted');
  });

  it('says how late in working days, which desks have most and what newly broke (NT-3, K-11)', async () => {
    const { clerk, collector } = district;
    await fileDueOn12March();
    await district.setClock('2026-03-13T10:00+05:30');
    const fresh = await listOf(collector);
    expect(fresh.newBreaches).toBeGreaterThan(0);
    expect(fresh.longOver).toBe(0);
    // Thursday 12 to Friday 27 March: eleven working days.
    await district.setClock('2026-03-27T10:00+05:30');
    const list = await listOf(collector);
    expect(list).toMatchObject({ hasPostsBelow: true, isMore: false, newBreaches: 0, overDays: 10 });
    expect(list.longOver).toBe(list.late);
    expect(list.rows[0]?.daysLate).toBe(11);
    expect(list.rows[0]?.holder?.postId).toBe(clerk.postId);
    expect(list.desks).toEqual([{ post: list.rows[0]?.holder, late: list.late, longest: 11 }]);
  });

  it('shows one desk by itself, and to nobody who is not over it', async () => {
    const { clerk, superintendent, collector } = district;
    await fileDueOn12March();
    await district.setClock('2026-03-17T10:00+05:30');
    expect(await filesOf(collector, clerk.postId)).toEqual(await filesOf(superintendent, clerk.postId));
    expect((await listOf(collector, superintendent.postId)).rows).toEqual([]);
    const hidden = [
      [clerk, superintendent.postId],
      [superintendent, collector.postId],
      [collector, collector.postId],
    ] as const;
    for (const [officer, deskPostId] of hidden) {
      const { code } = await officer.caller.call(AlertApi.redList, { query: { deskPostId } });
      expect(code).toBe('platform.not-found');
    }
    expect((await collector.caller.call(AlertApi.redList, { query: { deskPostId: 'x' } })).status).toBe(400);
  });

  it('counts no restricted file, not even for the Collector (UA-1)', async () => {
    const { collector, superintendent, clerk } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const open = await clerk.opensFile();
    const hidden = await clerk.opensFile({ classification: 'restricted' });
    await district.setClock('2026-03-17T10:00+05:30');
    const { late, rows, desks } = await listOf(collector);
    expect(rows.map(({ fileId }) => fileId)).toContain(open.fileId);
    expect(rows.map(({ fileId }) => fileId)).not.toContain(hidden.fileId);
    expect([late, desks[0]?.late]).toEqual([rows.length, rows.length]);
    expect(await filesOf(superintendent, clerk.postId)).not.toContain(hidden.fileId);
  });

  it('says when the reader asked for the reason, and when the answer came', async () => {
    const { clerk, collector, superintendent } = district;
    const file = await fileDueOn12March();
    await district.setClock('2026-03-17T10:00+05:30');
    const rowFor = async (officer: Officer) =>
      (await listOf(officer)).rows.find(({ fileId }) => fileId === file.fileId);
    expect((await rowFor(collector))?.asked).toBeNull();
    const params = { fileId: file.fileId };
    const { askingIds } = await collector.asks(FileActs.askReason, {
      params,
      body: { question: 'कारण बताएँ।' },
    });
    const asked = (await rowFor(collector))?.asked;
    expect([asked?.answerBy, asked?.answeredAt]).toEqual(['2026-03-18T12:00:00.000Z', null]);
    // What another asked is another's.
    expect((await rowFor(superintendent))?.asked).toBeNull();
    const answered = { params: { ...params, askingId: askingIds[0] ?? '' } };
    await clerk.asks(FileActs.answer, { ...answered, body: { answer: 'given', words: 'अभिलेख अप्राप्त।' } });
    expect((await rowFor(collector))?.asked?.answeredAt).not.toBeNull();
  });

  it('brings the last morning summary of the reader', async () => {
    const { collector, superintendent } = district;
    await district.setClock('2026-04-06T11:00+05:30');
    await district.clerk.opensFile();
    await district.setClock('2026-04-17T09:45+05:30');
    await district.setClock('2026-04-17T10:45+05:30');
    const { digest } = await listOf(collector);
    expect(digest?.at.slice(0, 10)).toBe('2026-04-17');
    expect(digest?.counts.newBreaches).toBeGreaterThan(0);
    expect((await listOf(superintendent)).digest).toBeNull();
  });

  it('asks up to forty desks one by one and looks through all of them for whoever has more', async () => {
    const { clerk, superintendent } = district;
    await fileDueOn12March();
    await district.setClock('2026-03-17T10:00+05:30');
    const before = await listOf(superintendent);
    const seat = { officeCode: 'MSD-COL', sectionCode: 'MSD-COL-EST', roles: ['dealingHand'] as const };
    for (let post = 0; post < 41; post += 1)
      await createPost(district.admin, { ...seat, reportsTo: superintendent });
    const after = await listOf(superintendent);
    expect(after.rows).toEqual(before.rows);
    expect(after.desks.map(({ post }) => post.postId)).toEqual([clerk.postId]);
  });
});
