import { FileApi } from '@sanchika/file/contract';
import type { DeskPage } from '@sanchika/file/contract';
import { appoint, openNewsLine, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
let reader: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  clerk = district.clerk;
  const plan = {
    officeCode: 'MSD-COL',
    sectionCode: 'MSD-COL-EST',
    roles: ['dealingHand'] as const,
    reportsTo: null,
  };
  reader = (await appoint(district.admin, plan)).officer;
});
afterAll(() => district.stop());

const NOTE = { note: 'प्रस्तुत।' };

async function fileOn(desk: Officer, words: Parameters<Officer['opensFile']>[0] = {}): Promise<string> {
  const file = await clerk.opensFile(words);
  await clerk.sends(file, NOTE).to(desk);
  return file.fileId;
}

describe('the desk', () => {
  const inOrder: string[] = [];
  beforeAll(async () => {
    await district.setClock('2026-03-02T11:00+05:30');
    const ordinary = await fileOn(reader, { subject: 'साधारण' });
    const urgent = await fileOn(reader, { subject: 'अति आवश्यक', priority: 'urgent' });
    const sooner = await fileOn(reader, { subject: 'शीघ्र देय', category: 'LTC' });
    const immediate = await fileOn(reader, { subject: 'तत्काल', priority: 'immediate' });
    await district.setClock('2026-03-03T11:00+05:30');
    const later = await fileOn(reader, { subject: 'एक दिन बाद' });
    inOrder.push(immediate, urgent, sooner, ordinary, later);
  });

  it('lies in the order of priority and then of the nearest due instant', async () => {
    const { rows, next } = await reader.desk();
    expect(rows.map(({ fileId }) => fileId)).toEqual(inOrder);
    expect(next).toBeNull();
  });

  it('is read in pages that meet without a gap or an overlap', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: DeskPage = await reader.asks(FileApi.desk, { query: { limit: 2, after } });
      expect(page.counts.pending).toBe(inOrder.length);
      seen.push(...page.rows.map(({ fileId }) => fileId));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(inOrder);
  });

  it('counts what is unread and what is overdue', async () => {
    await reader.reads({ fileId: inOrder[0] ?? '' });
    await district.setClock('2026-03-06T11:00+05:30');
    expect((await reader.desk()).counts).toEqual({ pending: 5, unread: 4, overdue: 2 });
  });

  it('shows on each card where the file comes from and its short line', async () => {
    const [card] = (await reader.desk()).rows;
    expect(card?.from?.postId).toBe(clerk.postId);
    expect(card?.hops).toEqual([{ isLate: false }]);
  });

  it('answers 304 to whoever knows it, until it changes', async () => {
    const get = (tag?: string) =>
      reader.caller.fetch(FileApi.desk.path, { headers: tag ? { 'if-none-match': tag } : {} });
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const unchanged = await get(tag);
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    await fileOn(reader, { subject: 'नई नस्ती' });
    const changed = await get(tag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  it.each(['x', '1', '1.2', `${'9'.repeat(17)}.${'0'.repeat(36)}`, "1.' OR 1=1 --"])(
    'refuses the cursor %j',
    async (after) => {
      const reply = await reader.caller.call(FileApi.desk, { query: { after } });
      expect(reply.problem).toMatchObject({ status: 400, code: 'platform.invalid-input' });
    },
  );

  it.each([0, 51, -1, 1.5, 'all'])('refuses a page of %s', async (limit) => {
    const reply = await reader.caller.call(FileApi.desk, { query: { limit } });
    expect(reply.problem).toMatchObject({ status: 400, errors: [{ pointer: '/query/limit' }] });
  });
});

describe('the other lists', () => {
  it('show what the post opened and others hold, and what it once handled (TR-4)', async () => {
    const { superintendent, additionalCollector } = district;
    const file = await superintendent.opensFile({ subject: 'अधीक्षक की नस्ती', head: 'LAW' });
    const listed = async (officer: Officer, endpoint: typeof FileApi.withOthers | typeof FileApi.handled) =>
      (await officer.asks(endpoint)).rows.filter(({ fileId }) => fileId === file.fileId);
    expect(await listed(superintendent, FileApi.withOthers)).toEqual([]);
    await superintendent.sends(file, NOTE).to(additionalCollector);
    const [row] = await listed(superintendent, FileApi.withOthers);
    expect(row?.holder?.postId).toBe(additionalCollector.postId);
    expect(await listed(superintendent, FileApi.handled)).toHaveLength(1);
    expect(await listed(additionalCollector, FileApi.handled)).toEqual([]);
    await additionalCollector.returns(file, { note: 'सुधारें।' });
    expect(await listed(superintendent, FileApi.withOthers)).toEqual([]);
    expect(await listed(additionalCollector, FileApi.handled)).toHaveLength(1);
  });

  it('are read in pages, newest first', async () => {
    await fileOn(reader);
    await fileOn(reader);
    const whole = await clerk.asks(FileApi.handled);
    const first = await clerk.asks(FileApi.handled, { query: { limit: 1 } });
    const second = await clerk.asks(FileApi.handled, { query: { limit: 1, after: first.next ?? '' } });
    expect([...first.rows, ...second.rows]).toEqual(whole.rows.slice(0, 2));
    const touched = whole.rows.map(({ touchedAt }) => touchedAt);
    expect(touched).toEqual([...touched].sort().reverse());
  });
});

describe('the masters', () => {
  it('are in both languages', async () => {
    const { subjectHeads, categories, phrases } = await clerk.asks(FileApi.masters);
    const names = [...subjectHeads, ...categories]
      .map(({ name }) => name)
      .concat(phrases.map(({ text }) => text));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ hi, en }) => hi === '' || en === '')).toEqual([]);
  });
});

describe('the stream', () => {
  it('tells the desk of news by the id of the file and nothing else', async () => {
    const line = await openNewsLine(reader.caller);
    const fileId = await fileOn(reader, { subject: 'विषय जो कहीं न दिखे' });
    await line.hearsOf(fileId, 10_000);
    const plain = /^(retry: \d+|: ?|id: [0-9a-f-]+|event: file|data: \{"fileId":"[0-9a-f-]+"\}|)$/;
    expect(
      line
        .said()
        .split('\n')
        .filter((each) => !plain.test(each)),
    ).toEqual([]);
  });

  it('is silent about the files of other desks', async () => {
    const line = await openNewsLine(reader.caller);
    const other = await clerk.opensFile();
    await clerk.sends(other, NOTE).to(district.superintendent);
    await line.hearsOf(await fileOn(reader), 10_000);
    expect(line.said()).not.toContain(other.fileId);
  });
});
