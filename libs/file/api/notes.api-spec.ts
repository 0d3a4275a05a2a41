import { FileApi } from '@sanchika/file/contract';
import { fileWithSuperintendent, refusalOf, SampleDistrict } from '@sanchika/file/testing';
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

const LONGEST = 15_000;

describe('a draft note', () => {
  it('is yellow until it is confirmed, and writing on it makes it yellow again (EN-1)', async () => {
    const file = await clerk.opensFile();
    const drafts = async () =>
      (await clerk.sees(file)).draftNotes.map(({ text, isConfirmed }) => [text, isConfirmed]);
    const noteId = await clerk.writes(file, 'पहला रूप');
    expect(await drafts()).toEqual([['पहला रूप', false]]);
    await clerk.confirms(file, noteId);
    expect(await drafts()).toEqual([['पहला रूप', true]]);
    await clerk.writes(file, 'दूसरा रूप', { noteId });
    expect(await drafts()).toEqual([['दूसरा रूप', false]]);
    await clerk.discardsNote(file, noteId);
    expect(await drafts()).toEqual([]);
  });

  it('leaves no event in the chain', async () => {
    const file = await clerk.opensFile();
    await clerk.confirms(file, await clerk.writes(file, 'मसौदा'));
    expect((await clerk.sees(file)).headSeq).toBe(file.headSeq);
  });

  it('may be written on a file without a number', async () => {
    const file = await clerk.draftsFile();
    await clerk.writes(file, 'मसौदा');
    expect((await clerk.sees(file)).draftNotes).toHaveLength(1);
  });

  it('is shown to its author alone', async () => {
    const file = await fileWithSuperintendent(district);
    await superintendent.writes(file, 'गोपनीय विचार');
    for (const reader of [clerk, district.additionalCollector, district.collector]) {
      expect((await reader.sees(file)).draftNotes).toEqual([]);
    }
  });

  it('keeps the words as they were written, in NFC', async () => {
    const file = await clerk.opensFile();
    const text = 'क्‍ष और ज़मीन\n\tदूसरी पंक्ति “उद्धरण” 🙏';
    await clerk.writes(file, text.normalize('NFD'));
    expect((await clerk.sees(file)).draftNotes[0]?.text).toBe(text.normalize('NFC'));
  });

  it.each([
    ['a control character', 'क\u0000ख'],
    ['an escape', 'क\u001bख'],
  ])('refuses %s', async (_, text) => {
    const file = await clerk.opensFile();
    expect(await refusalOf(clerk.writes(file, text))).toMatchObject({ status: 422, code: 'file.text-fault' });
  });

  it('refuses half of a surrogate pair, which no record can hold', async () => {
    const file = await clerk.opensFile();
    const { status } = await refusalOf(clerk.writes(file, 'क\ud83d'));
    expect([400, 422]).toContain(status);
  });

  it.each(['', ' \n\t ', '\u200b\u2800'])('refuses a note without words: %j', async (text) => {
    const file = await clerk.opensFile();
    const { status } = await refusalOf(clerk.writes(file, text));
    expect([400, 422]).toContain(status);
  });

  it('may have 15,000 characters in any script and no more', async () => {
    const file = await clerk.opensFile();
    await clerk.writes(file, 'क'.repeat(LONGEST));
    expect((await clerk.sees(file)).draftNotes[0]?.text).toHaveLength(LONGEST);
    const refusal = await refusalOf(clerk.writes(file, 'क'.repeat(LONGEST + 1)));
    expect(refusal).toMatchObject({ status: 400, errors: [{ pointer: '/text' }] });
  });
});

describe('a draft written on two devices', () => {
  const write = (file: { fileId: string }, noteId: string, body: { text: string; basedOn?: string | null }) =>
    clerk.asks(FileApi.writeNote, { params: { fileId: file.fileId, noteId }, body });
  const textOf = async (file: { fileId: string }) => (await clerk.sees(file)).draftNotes[0]?.text;

  it('is refused to the one that had not seen what the other wrote', async () => {
    const file = await clerk.opensFile();
    const noteId = v7();
    const { savedAt } = await write(file, noteId, { text: 'पहला', basedOn: null });
    const second = await write(file, noteId, { text: 'दूसरे उपकरण पर', basedOn: savedAt });
    const late = write(file, noteId, { text: 'पहले उपकरण पर', basedOn: savedAt });
    expect(await refusalOf(late)).toMatchObject({ status: 409, code: 'file.draft-written-elsewhere' });
    const unaware = write(file, noteId, { text: 'बिना देखे', basedOn: null });
    expect(await refusalOf(unaware)).toMatchObject({ code: 'file.draft-written-elsewhere' });
    expect(await textOf(file)).toBe('दूसरे उपकरण पर');
    await write(file, noteId, { text: 'देखकर', basedOn: second.savedAt });
    expect(await textOf(file)).toBe('देखकर');
  });

  it('is not refused when the words are the same, or when it is gone meanwhile', async () => {
    const file = await clerk.opensFile();
    const noteId = v7();
    const { savedAt } = await write(file, noteId, { text: 'वही शब्द', basedOn: null });
    await write(file, noteId, { text: 'वही शब्द', basedOn: null });
    await clerk.discardsNote(file, noteId);
    await write(file, noteId, { text: 'फिर से', basedOn: savedAt });
    expect(await textOf(file)).toBe('फिर से');
  });

  it('has a time of its own for every save', async () => {
    const file = await clerk.opensFile();
    const noteId = v7();
    const saves: string[] = [];
    for (const text of ['क', 'ख', 'ग', 'घ']) saves.push((await write(file, noteId, { text })).savedAt);
    expect(new Set(saves).size).toBe(4);
  });
});

describe('who writes', () => {
  it('is the holder alone (EN-11)', async () => {
    const file = await fileWithSuperintendent(district);
    for (const other of [clerk, district.additionalCollector]) {
      expect(await refusalOf(other.writes(file, 'टीप'))).toMatchObject({
        status: 409,
        code: 'file.not-holder',
      });
    }
    const colleague = await district.signIn('colleague');
    for (const other of [colleague, district.admin]) {
      expect(await refusalOf(other.writes(file, 'टीप'))).toMatchObject({
        status: 404,
        code: 'platform.not-found',
      });
    }
  });

  it('cannot touch the draft of another desk', async () => {
    const file = await clerk.opensFile();
    const noteId = await clerk.writes(file, 'लिपिक का मसौदा');
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const acts = [
      () => superintendent.writes(file, 'बदला', { noteId }),
      () => superintendent.confirms(file, noteId),
      () => superintendent.discardsNote(file, noteId),
    ];
    for (const act of acts) expect(await refusalOf(act())).toMatchObject({ code: 'file.not-note-author' });
  });

  it('cannot take a note into another file', async () => {
    const [one, other] = [await clerk.opensFile(), await clerk.opensFile()];
    const noteId = await clerk.writes(one, 'पहली नस्ती की टीप');
    expect(await refusalOf(clerk.writes(other, 'दूसरी में', { noteId }))).toMatchObject({
      code: 'file.id-taken',
    });
    expect(await refusalOf(clerk.discardsNote(other, noteId))).toMatchObject({ code: 'file.id-taken' });
    expect((await clerk.sees(one)).draftNotes).toMatchObject([{ noteId, text: 'पहली नस्ती की टीप' }]);
  });

  it('gets no second note by sending the id of a sealed one', async () => {
    const file = await clerk.opensFile();
    const noteId = v7();
    await clerk.sends(file, { note: 'पहली', noteId }).to(superintendent);
    await superintendent.returns(file, { note: 'सुधारें।' });
    const refusal = await refusalOf(clerk.sends(file, { note: 'फिर', noteId }).to(superintendent));
    expect(refusal).toMatchObject({ status: 409, code: 'file.note-sealed' });
    expect((await clerk.sees(file)).notes[0]).toMatchObject({ noteId, text: 'पहली' });
  });
});

describe('an unknown note', () => {
  it('cannot be confirmed', async () => {
    const file = await clerk.opensFile();
    expect(await refusalOf(clerk.confirms(file, v7()))).toMatchObject({ status: 404 });
  });

  it('is as good as discarded', async () => {
    const file = await clerk.opensFile();
    await clerk.discardsNote(file, v7());
  });

  it('needs a well-formed id', async () => {
    const file = await clerk.opensFile();
    const params = { fileId: file.fileId, noteId: 'NOTE-1' };
    const reply = await clerk.caller.call(FileApi.writeNote, { params, body: { text: 'टीप' } });
    expect(reply.problem).toMatchObject({ status: 400, errors: [{ pointer: '/params/noteId' }] });
  });
});
