import { FileApi } from '@sanchika/file/contract';
import {
  aPaperForm,
  createPost,
  fileWithSuperintendent,
  postPaper,
  refusalOf,
  SampleDistrict,
} from '@sanchika/file/testing';
import type { MovementWords, Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
let clerk: Officer;
let superintendent: Officer;
let additionalCollector: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  ({ clerk, superintendent, additionalCollector } = district);
});
afterAll(() => district.stop());

const NOTE = { note: 'प्रस्तुत।' };
const START = '0'.repeat(64);

describe('sending', () => {
  it('moves the file to the desk of the recipient with its notes sealed', async () => {
    const file = await clerk.opensFile({ subject: 'भवन मरम्मत' });
    const draft = await clerk.writes(file, 'एक\nदो');
    await clerk.confirms(file, draft);
    const receipt = await clerk.sends(file, NOTE).to(superintendent);
    expect(receipt).toMatchObject({ holderPostId: superintendent.postId, state: 'active', warnings: [] });
    const { notes, draftNotes } = await superintendent.sees(file);
    expect(notes.map(({ noteNo, paraFrom, paraTo }) => [noteNo, paraFrom, paraTo])).toEqual([
      [1, 1, 2],
      [2, 3, 3],
    ]);
    expect(draftNotes).toEqual([]);
    const { rows } = await superintendent.desk();
    expect(rows.find(({ fileId }) => fileId === file.fileId)).toMatchObject({
      isUnread: true,
      subject: 'भवन मरम्मत',
    });
  });

  it('leaves a yellow note with its author', async () => {
    const file = await clerk.opensFile();
    await clerk.writes(file, 'अधूरी टीप');
    await clerk.sends(file, NOTE).to(superintendent);
    expect((await superintendent.sees(file)).draftNotes).toEqual([]);
    expect((await clerk.sees(file)).draftNotes).toMatchObject([{ text: 'अधूरी टीप', isConfirmed: false }]);
  });

  it('goes without a note only with the reason for it', async () => {
    const file = await clerk.opensFile();
    const refusal = await refusalOf(clerk.sends(file).to(superintendent));
    expect(refusal).toMatchObject({ status: 422, code: 'file.note-or-reason-missing' });
    const receipt = await clerk.sends(file, { noNoteReason: 'मूल आवेदन संलग्न' }).to(superintendent);
    expect(receipt.holderPostId).toBe(superintendent.postId);
  });

  it.each<[string, MovementWords]>([
    ['reject', { note: ' ', decision: 'reject' }],
    ['return', { note: '\u200b', decision: 'return' }],
    ['reexamine', { note: '\u00a0', decision: 'reexamine' }],
    ['approveWithChange', { note: '\n', decision: 'approveWithChange' }],
  ])('asks for the reason of the decision %s (EN-7)', async (_, words) => {
    const file = await clerk.opensFile();
    const refusal = await refusalOf(clerk.sends(file, words).to(superintendent));
    expect(refusal).toMatchObject({ status: 422, code: 'file.decision-reason-missing' });
  });

  it('refuses a desk that cannot hold a file', async () => {
    const file = await clerk.opensFile();
    const auditor = await district.signIn('auditor');
    const goes = async (postId: string) => (await refusalOf(clerk.sends(file, NOTE).to({ postId }))).code;
    expect(await goes(clerk.postId)).toBe('file.same-post');
    expect(await goes(district.admin.postId)).toBe('file.recipient-cannot-hold');
    expect(await goes(auditor.postId)).toBe('file.recipient-cannot-hold');
    expect(await goes(v7())).toBe('file.unknown-recipient');
  });

  it('warns of a vacant post and sends all the same (K-3)', async () => {
    const plan = {
      officeCode: 'MSD-COL',
      sectionCode: 'MSD-COL-EST',
      roles: ['dealingHand'] as const,
      reportsTo: superintendent,
    };
    const postId = await createPost(district.admin, plan);
    const file = await clerk.opensFile();
    const { warnings } = await clerk.sends(file, NOTE).to({ postId });
    expect(warnings).toMatchObject([{ code: 'file.recipient-vacant', weight: 'warning' }]);
    expect((await superintendent.sees(file)).holder).toMatchObject({ postId, person: null });
  });

  it('warns of an upward loop (EN-10)', async () => {
    const file = await fileWithSuperintendent(district);
    await superintendent.sends(file, NOTE).to(clerk);
    const { warnings } = await clerk.sends(file, NOTE).to(superintendent);
    expect(warnings.map(({ code }) => code)).toEqual(['file.upward-loop']);
  });

  it('belongs to the present holder alone (EN-11)', async () => {
    const file = await fileWithSuperintendent(district);
    for (const other of [clerk, additionalCollector, district.collector]) {
      expect(
        await refusalOf(other.sends(file, NOTE).to(clerk === other ? additionalCollector : clerk)),
      ).toMatchObject({
        status: 409,
        code: 'file.not-holder',
      });
    }
  });
});

describe('what the sender had before his eyes (decision 15)', () => {
  it('still carries the decision after a read mark, a priority and a due order', async () => {
    const file = await fileWithSuperintendent(district);
    const { headHash: seenHead } = await superintendent.sees(file);
    await superintendent.reads(file);
    await additionalCollector.setsPriority(file, 'urgent');
    await additionalCollector.ordersDue(file, { count: 2, unit: 'workingDays' });
    expect((await superintendent.sees(file)).headHash).not.toBe(seenHead);
    await superintendent.sends(file, { ...NOTE, seenHead }).to(additionalCollector);
  });

  it('no longer carries it when another added a note and the file came back', async () => {
    const file = await clerk.opensFile();
    const { headHash: seenHead } = await clerk.sees(file);
    await clerk.sends(file, NOTE).to(superintendent);
    await superintendent.returns(file, { note: 'सुधारें।' });
    for (const head of [seenHead, START]) {
      const refusal = await refusalOf(clerk.sends(file, { ...NOTE, seenHead: head }).to(additionalCollector));
      expect(refusal).toMatchObject({ status: 409, code: 'file.changed-meanwhile' });
    }
    await clerk.sends(file, NOTE).to(additionalCollector);
  });

  it('no longer carries it when the same person added a paper at another device', async () => {
    const file = await fileWithSuperintendent(district);
    const { headHash: seenHead } = await superintendent.sees(file);
    const secondDevice = await district.signIn('superintendent');
    await postPaper(secondDevice.caller, file.fileId, { form: aPaperForm() });
    const refusal = await refusalOf(
      superintendent.sends(file, { ...NOTE, seenHead }).to(additionalCollector),
    );
    expect(refusal.code).toBe('file.changed-meanwhile');
  });

  it('does not conflict with earlier acts of the same device', async () => {
    const file = await fileWithSuperintendent(district);
    const { headHash: seenHead } = await superintendent.sees(file);
    const { status } = await postPaper(superintendent.caller, file.fileId, { form: aPaperForm() });
    expect(status).toBe(201);
    await superintendent.sends(file, { ...NOTE, seenHead }).to(additionalCollector);
  });

  it('may be nothing at all for a file that was opened at the same device', async () => {
    const file = await clerk.opensFile();
    await clerk.sends(file, { ...NOTE, seenHead: START }).to(superintendent);
  });

  it('is refused when the file never had it', async () => {
    const file = await clerk.opensFile();
    const other = await clerk.opensFile();
    for (const seenHead of [other.headHash, 'f'.repeat(64)]) {
      const refusal = await refusalOf(clerk.sends(file, { ...NOTE, seenHead }).to(superintendent));
      expect(refusal).toMatchObject({ status: 409, code: 'file.changed-meanwhile' });
    }
  });
});

describe('pulling back', () => {
  it('is for the last sender alone, and only while the file is unread (E3)', async () => {
    const file = await fileWithSuperintendent(district);
    expect(await refusalOf(superintendent.pullsBack(file))).toMatchObject({ status: 403 });
    expect(await refusalOf(additionalCollector.pullsBack(file))).toMatchObject({ code: 'file.not-holder' });
    await superintendent.reads(file);
    expect(await refusalOf(clerk.pullsBack(file))).toMatchObject({ status: 409, code: 'file.already-read' });
  });

  it('gives nobody a fresh time limit', async () => {
    const file = await fileWithSuperintendent(district);
    const [before] = (await clerk.journeyOf(file)).stations;
    await clerk.pullsBack(file);
    const { stations } = await clerk.journeyOf(file);
    expect(stations.map(({ endedBy }) => endedBy)).toEqual(['send', 'pullBack', null]);
    expect(stations.at(-1)?.dueAt).toBe(before?.dueAt);
  });

  it('hides the file from a desk that never opened it', async () => {
    const file = await clerk.opensFile();
    const neighbour = await district.signIn('neighbour');
    await clerk.sends(file, NOTE).to(neighbour);
    await clerk.pullsBack(file);
    expect(await refusalOf(neighbour.sees(file))).toMatchObject({ status: 404, code: 'platform.not-found' });
    expect((await neighbour.desk()).rows).toEqual([]);
  });
});

describe('the read mark', () => {
  it('is set once, by the holder', async () => {
    const file = await fileWithSuperintendent(district);
    expect((await superintendent.sees(file)).isRead).toBe(false);
    await superintendent.reads(file);
    const { isRead, headSeq } = await superintendent.sees(file);
    expect(isRead).toBe(true);
    await superintendent.reads(file);
    expect((await superintendent.sees(file)).headSeq).toBe(headSeq);
    const refusal = await refusalOf(clerk.asks(FileApi.markRead, { params: { fileId: file.fileId } }));
    expect(refusal).toMatchObject({ status: 409, code: 'file.not-holder' });
  });

  it('is no side effect of opening the file', async () => {
    const file = await fileWithSuperintendent(district);
    const { headSeq } = await superintendent.sees(file);
    await superintendent.journeyOf(file);
    expect(await superintendent.sees(file)).toMatchObject({ headSeq, isRead: false });
    await clerk.pullsBack(file);
  });
});

describe('of two acts on one head', () => {
  it('one wins and the other is told so', async () => {
    const file = await fileWithSuperintendent(district);
    const { headHash: seenHead } = await superintendent.sees(file);
    const secondDevice = await district.signIn('superintendent');
    const outcomes = await Promise.allSettled([
      superintendent.sends(file, { ...NOTE, seenHead }).to(additionalCollector),
      secondDevice.sends(file, { ...NOTE, seenHead }).to(district.collector),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await clerk.journeyOf(file)).stations).toHaveLength(3);
  });
});
