import { FileActs, FileReads } from '@sanchika/file/contract';
import { appoint, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const SEAT = {
  officeCode: 'MSD-COL',
  sectionCode: 'MSD-COL-EST',
  roles: ['dealingHand'] as const,
  reportsTo: null,
};

let district: SampleDistrict;
let writer: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
});
beforeEach(async () => {
  writer = (await appoint(district.admin, SEAT)).officer;
});
afterAll(() => district.stop());

const add = (text: string, more: { phraseId?: string; decision?: string } = {}) =>
  writer.asks(FileActs.addOwnPhrase, { body: { phraseId: v7(), text, ...more } });
const textsOf = async (officer: Officer) =>
  (await officer.asks(FileReads.ownPhrases)).rows.map(({ text }) => text);

describe('phrases of one’s own', () => {
  it('are none at first, and are kept in the order in which they were added', async () => {
    expect(await textsOf(writer)).toEqual([]);
    await add('नियमानुसार परीक्षण कर प्रस्तुत।');
    await add('कृपया अवलोकनार्थ।', { decision: 'putUp' });
    const { rows } = await writer.asks(FileReads.ownPhrases);
    expect(rows).toMatchObject([
      { text: 'नियमानुसार परीक्षण कर प्रस्तुत।', decision: null },
      { text: 'कृपया अवलोकनार्थ।', decision: 'putUp' },
    ]);
  });

  it('answer an act with all of them as they stand after it', async () => {
    await add('एक');
    const { rows } = await add('दो');
    expect(rows.map(({ text }) => text)).toEqual(['एक', 'दो']);
  });

  it('are put in another order; those not named follow, strange ids are passed over', async () => {
    await add('एक');
    await add('दो');
    const { rows } = await add('तीन');
    const third = rows[2]?.phraseId ?? '';
    await writer.asks(FileActs.orderOwnPhrases, { body: { phraseIds: [v7(), third] } });
    expect(await textsOf(writer)).toEqual(['तीन', 'एक', 'दो']);
    await add('चार');
    expect(await textsOf(writer)).toEqual(['तीन', 'एक', 'दो', 'चार']);
  });

  it('are removed one by one', async () => {
    const { rows } = await add('एक');
    await writer.asks(FileActs.removeOwnPhrase, { params: { phraseId: rows[0]?.phraseId ?? '' } });
    expect(await textsOf(writer)).toEqual([]);
  });

  it('belong to the person, whoever sits beside him', async () => {
    const { rows } = await add('मेरा वाक्य');
    const other = (await appoint(district.admin, SEAT)).officer;
    expect(await textsOf(other)).toEqual([]);
    const params = { phraseId: rows[0]?.phraseId ?? '' };
    expect(await refusalOf(other.asks(FileActs.removeOwnPhrase, { params }))).toMatchObject({ status: 404 });
    const body = { phraseIds: [params.phraseId] };
    await other.asks(FileActs.orderOwnPhrases, { body });
    expect(await textsOf(writer)).toEqual(['मेरा वाक्य']);
  });

  it('are added once however often the answer is lost', async () => {
    const once = { key: v7() };
    const input = { body: { phraseId: v7(), text: 'एक बार' } };
    const first = await writer.caller.call(FileActs.addOwnPhrase, input, once);
    const again = await writer.caller.call(FileActs.addOwnPhrase, input, once);
    expect([again.status, again.answer]).toEqual([first.status, first.answer]);
    expect(await textsOf(writer)).toEqual(['एक बार']);
  });

  it('need an id that is nobody’s', async () => {
    const { rows } = await add('एक');
    const phraseId = rows[0]?.phraseId ?? '';
    expect(await refusalOf(add('दो', { phraseId }))).toMatchObject({ status: 409, code: 'file.id-taken' });
  });

  it('may be 50', async () => {
    for (let count = 0; count < 50; count += 1) await add(`वाक्य ${count}`);
    expect(await refusalOf(add('एक और'))).toMatchObject({ status: 422, code: 'file.too-many-phrases' });
    expect(await textsOf(writer)).toHaveLength(50);
  });

  it('may have 300 characters in any script and no more', async () => {
    await add('क'.repeat(300));
    expect(await refusalOf(add('क'.repeat(301)))).toMatchObject({
      status: 400,
      errors: [{ pointer: '/text' }],
    });
  });

  it.each([
    ['nothing', '', 400],
    ['blanks', ' \n ', 400],
    ['nothing that can be seen', '\u200b\u2800', 422],
    ['a control character', 'क\u0007', 422],
    ['a mark that turns the direction of reading', 'क\u202eख', 422],
  ])('are refused with %s', async (_, text, status) => {
    expect(await refusalOf(add(text))).toMatchObject({ status });
  });

  it('are refused with a decision that is none', async () => {
    expect(await refusalOf(add('एक', { decision: 'maybe' }))).toMatchObject({
      status: 400,
      errors: [{ pointer: '/decision' }],
    });
  });
});
