import { FileApi } from '@sanchika/file/contract';
import { appoint, fileWithSuperintendent, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
let superintendent: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  ({ clerk, superintendent } = district);
});
afterAll(() => district.stop());

const NOTE = { note: 'प्रस्तुत।' };

describe('a new file', () => {
  it('is a draft with a computer number and no file number', async () => {
    const draft = await clerk.draftsFile({ subject: '  वाहन मरम्मत  ', category: 'NOC', priority: 'urgent' });
    expect(draft).toMatchObject({ state: 'draft', fileNumber: null, headSeq: 1, holderPostId: null });
    const view = await clerk.sees(draft);
    expect(view).toMatchObject({
      subject: 'वाहन मरम्मत',
      priority: 'urgent',
      createdBy: { postId: clerk.postId },
    });
    expect(view.category).not.toBeNull();
    expect(view.rights).toEqual(expect.arrayContaining(['activate', 'discard', 'writeNote']));
  });

  it('is nobody else’s business', async () => {
    const draft = await clerk.draftsFile();
    for (const other of [superintendent, district.collector]) {
      expect(await refusalOf(other.sees(draft))).toMatchObject({ status: 404 });
    }
  });

  it('gets its number and its first desk when it is numbered (K-5)', async () => {
    const file = await clerk.opensFile({ head: 'EST' });
    expect(file.fileNumber).toMatch(/^EST\/\d+\/\d{4}-EST-MSD-COL$/);
    expect(file).toMatchObject({ state: 'active', holderPostId: clerk.postId });
    expect((await clerk.desk()).rows.find(({ fileId }) => fileId === file.fileId)).toMatchObject({
      isUnread: false,
      from: null,
    });
  });

  it('gets its number from the subject head it was opened under (K-9)', async () => {
    const { subjectHeads } = await clerk.asks(FileApi.masters);
    for (const { code } of subjectHeads.slice(0, 3)) {
      expect((await clerk.opensFile({ head: code })).fileNumber?.split('/')[0]).toBe(code);
    }
  });

  it('leaves the section out of the number of a post directly under its office', async () => {
    const file = await district.additionalCollector.opensFile({ head: 'LAW' });
    expect(file.fileNumber).toMatch(/^LAW\/1\/\d{4}-MSD-COL$/);
  });

  it.each([
    ['an unknown subject head (K-9)', { head: 'XYZ' }, 422, 'file.subject-head-unknown'],
    ['an unknown category', { category: 'XYZ' }, 422, 'file.unknown-category'],
    ['a subject of blanks', { subject: '   ' }, 400, 'platform.invalid-input'],
    ['a subject of 301 characters', { subject: 'क'.repeat(301) }, 400, 'platform.invalid-input'],
    ['a subject that turns the reading direction', { subject: 'बिल\u202eग्रेन' }, 422, 'file.text-fault'],
    ['an unknown priority', { priority: 'top' as 'urgent' }, 400, 'platform.invalid-input'],
  ])('refuses %s', async (_, words, status, code) => {
    expect(await refusalOf(clerk.draftsFile(words))).toMatchObject({ status, code });
  });

  it('refuses an id that is taken', async () => {
    const { fileId } = await clerk.draftsFile();
    const tried = clerk.asks(FileApi.create, { body: { fileId, subject: 'दूसरी', subjectHead: 'GEN' } });
    expect(await refusalOf(tried)).toMatchObject({ status: 409, code: 'file.id-taken' });
  });

  it('is not for administrators and auditors', async () => {
    for (const other of [district.admin, await district.signIn('auditor')]) {
      expect(await refusalOf(other.draftsFile())).toMatchObject({
        status: 403,
        code: 'platform.not-permitted',
      });
    }
  });

  it('takes no field that the contract does not name', async () => {
    const fileId = v7();
    const extra = {
      state: 'closed',
      holderPostId: superintendent.postId,
      computerNo: 1,
      headHash: 'f'.repeat(64),
      officeId: v7(),
    };
    const body = { fileId, subject: 'विषय', subjectHead: 'GEN', ...extra };
    await clerk.asks(FileApi.create, { body });
    const view = await clerk.sees({ fileId });
    expect(view).toMatchObject({ state: 'draft', holder: null });
    expect(view.computerNo).toBeGreaterThan(1);
  });
});

describe('a discarded draft', () => {
  it('keeps its computer number for ever (K-6)', async () => {
    const draft = await clerk.draftsFile();
    expect(await clerk.discardsFile(draft)).toMatchObject({ state: 'discarded' });
    expect((await clerk.draftsFile()).computerNo).toBeGreaterThan(draft.computerNo);
    expect((await clerk.sees(draft)).rights).toEqual([]);
    expect(await refusalOf(clerk.numbersFile(draft))).toMatchObject({ status: 403 });
    expect(await refusalOf(clerk.writes(draft, 'टीप'))).toMatchObject({ status: 403 });
  });

  it('was never a numbered file', async () => {
    const file = await clerk.opensFile();
    expect((await refusalOf(clerk.discardsFile(file))).status).toBe(403);
    expect((await refusalOf(clerk.numbersFile(file))).status).toBe(403);
  });
});

describe('the time limit', () => {
  it('follows the category before the priority (B7)', async () => {
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ category: 'GPF', priority: 'ordinary' });
    expect(await clerk.sees(file)).toMatchObject({ dueAt: '2026-03-06T12:00:00.000Z', dueBasis: 'category' });
  });

  it('may be ordered with the send', async () => {
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile();
    await clerk.sends(file, { ...NOTE, dueOrder: { count: 1, unit: 'calendarDays' } }).to(superintendent);
    expect(await superintendent.sees(file)).toMatchObject({
      dueAt: '2026-03-03T12:00:00.000Z',
      dueBasis: 'order',
    });
  });

  it.each([
    { count: 0, unit: 'workingDays' },
    { count: 366, unit: 'workingDays' },
    { count: 1.5, unit: 'workingDays' },
    { count: 3, unit: 'weeks' },
  ])('is not ordered as %j', async (limit) => {
    const file = await fileWithSuperintendent(district);
    const tried = district.collector.ordersDue(file, limit as { count: number; unit: 'workingDays' });
    expect(await refusalOf(tried)).toMatchObject({ status: 400, code: 'platform.invalid-input' });
  });

  it('is ordered by the head of another office for nobody', async () => {
    const reportsTo = null;
    const head = {
      officeCode: 'MSD-SDO',
      sectionCode: null,
      roles: ['officer', 'headOfOffice'] as const,
      reportsTo,
    };
    const { officer } = await appoint(district.admin, head);
    const file = await fileWithSuperintendent(district);
    expect(await refusalOf(officer.ordersDue(file, { count: 1, unit: 'workingDays' }))).toMatchObject({
      status: 404,
    });
    expect(await refusalOf(officer.setsPriority(file, 'urgent'))).toMatchObject({ status: 404 });
  });
});

describe('closing', () => {
  it('is approved by a section officer or above', async () => {
    const file = await clerk.opensFile();
    const colleague = await district.signIn('colleague');
    const proposed = clerk.proposesClosing(file, NOTE).to(colleague);
    expect(await refusalOf(proposed)).toMatchObject({ status: 422, code: 'file.approver-not-competent' });
  });

  it('goes to its approver and to nobody else', async () => {
    const file = await clerk.opensFile();
    await clerk.proposesClosing(file, NOTE).to(superintendent);
    expect(await refusalOf(superintendent.returns(file, NOTE))).toMatchObject({
      code: 'file.act-not-in-state',
    });
    expect(await refusalOf(clerk.approvesClosing(file, NOTE))).toMatchObject({ code: 'file.not-holder' });
    expect((await superintendent.sees(file)).rights).toEqual(
      expect.arrayContaining(['approveClose', 'refuseClose']),
    );
  });

  it('can be pulled back before the approver opened the file', async () => {
    const file = await clerk.opensFile();
    await clerk.proposesClosing(file, NOTE).to(superintendent);
    expect(await clerk.pullsBack(file)).toMatchObject({ state: 'active', holderPostId: clerk.postId });
  });

  it('ends every right but reading, naming readers and asking to reopen', async () => {
    const file = await clerk.opensFile();
    await clerk.proposesClosing(file, NOTE).to(superintendent);
    await superintendent.approvesClosing(file, NOTE);
    await clerk.closes(file, 'B');
    expect((await clerk.sees(file)).rights).toEqual(['proposeReopen', 'grant']);
    const auditor = await district.signIn('auditor');
    expect((await auditor.sees(file)).state).toBe('closed');
    const tries = [
      clerk.sends(file, NOTE).to(superintendent),
      clerk.pullsBack(file),
      superintendent.setsPriority(file, 'urgent'),
    ];
    for (const refusal of await Promise.all(tries.map(refusalOf)))
      expect([403, 409]).toContain(refusal.status);
  });

  it.each(['D', '', 'a', null])('knows no retention %j', async (retention) => {
    const { fileId } = await clerk.opensFile();
    const body = { seenHead: 'f'.repeat(64), retention };
    const reply = await clerk.caller.call(FileApi.close, { params: { fileId }, body });
    expect(reply.problem).toMatchObject({ status: 400, errors: [{ pointer: '/retention' }] });
  });
});
