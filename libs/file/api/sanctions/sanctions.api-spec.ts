import { AccessApi } from '@sanchika/access/contract';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import {
  aNewPosting,
  appoint,
  Officer,
  RawDatabase,
  refusalOf,
  SampleDistrict,
} from '@sanchika/file/testing';
import type { FileRef } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LAKH = 10_000_000;
const MONDAY = '2026-03-02T11:00+05:30';

/** A block in full; its money is what the test says. */
const block = (amountPaise: number, rest: Record<string, unknown> = {}) => ({
  sanctionId: v7(),
  amountPaise,
  budgetHead: '2053-00-800',
  payee: 'मेसर्स महानदी ट्रेडर्स',
  ruleCited: 'छ.ग. भण्डार क्रय नियम 2002, नियम 4',
  availablePaise: 100 * LAKH,
  purpose: 'कार्यालय हेतु अलमारी क्रय',
  ...rest,
});
const approval = { note: 'अनुमोदित।', decision: 'approve' as const };

let district: SampleDistrict;
let database: RawDatabase;
beforeAll(async () => {
  district = await SampleDistrict.start();
  database = await RawDatabase.open(district.server.database);
  await district.setClock(MONDAY);
});
afterAll(async () => {
  await database.close();
  await district.stop();
});

/** A file of the clerk's that asks for so much, on the desk of the officer. */
async function askingFor(
  amountPaise: number,
  officer: Officer,
  rest: Record<string, unknown> = {},
): Promise<FileReceipt> {
  const { clerk } = district;
  const file = await clerk.opensFile();
  await clerk.acts(FileActs.proposeSanction, file, block(amountPaise, rest));
  await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(officer);
  return file;
}

const stateOf = async (officer: Officer, file: FileRef) =>
  (await officer.sees(file)).sanctions.map(({ state }) => state);
const stepsUp = (officer: Officer, password = SAMPLE_PASSWORD) =>
  officer.asks(AccessApi.stepUp, { body: { password } });

describe('a block that asks for money', () => {
  it('is drawn up by the holder, and a changed one takes its place', async () => {
    const { clerk, superintendent } = district;
    const file = await askingFor(LAKH, superintendent);
    const { sanctions, rights } = await superintendent.sees(file);
    expect(sanctions[0]).toMatchObject({
      ...{ state: 'proposed', amountPaise: LAKH, budgetHead: '2053-00-800', ended: null },
      proposers: [{ postId: clerk.postId }],
    });
    expect(rights).toContain('proposeSanction');
    const changed = block(LAKH / 2);
    await superintendent.acts(FileActs.proposeSanction, file, changed);
    const after = (await superintendent.sees(file)).sanctions;
    expect(after.map(({ state }) => state)).toEqual(['superseded', 'proposed']);
    expect(after[1]?.proposers.map(({ postId }) => postId)).toEqual([clerk.postId, superintendent.postId]);
    // The clerk sees the file as it was when he sent it.
    expect(await stateOf(clerk, file)).toEqual(['proposed']);
  });

  it('binds nobody who only betters its words', async () => {
    const { clerk, superintendent, additionalCollector } = district;
    const file = await askingFor(LAKH, superintendent);
    await superintendent.acts(FileActs.proposeSanction, file, block(LAKH, { purpose: 'दो अलमारी' }));
    await superintendent.sends(file, { note: 'परीक्षित।' }).to(additionalCollector);
    const { sanctions } = await additionalCollector.sees(file);
    expect(sanctions.at(-1)?.proposers.map(({ postId }) => postId)).toEqual([clerk.postId]);
  });

  it('is taken back by the holder, once', async () => {
    const { clerk, superintendent } = district;
    const file = await askingFor(LAKH, superintendent);
    const { sanctions, headHash: seenHead } = await superintendent.sees(file);
    const ask = (seen: string) => ({
      params: { fileId: file.fileId, sanctionId: sanctions[0]?.sanctionId ?? '' },
      body: { seenHead: seen },
    });
    expect((await refusalOf(clerk.asks(FileActs.withdrawSanction, ask(seenHead)))).code).toBe(
      'file.not-holder',
    );
    const { headHash } = await superintendent.asks(FileActs.withdrawSanction, ask(seenHead));
    expect(await stateOf(superintendent, file)).toEqual(['withdrawn']);
    const again = await refusalOf(superintendent.asks(FileActs.withdrawSanction, ask(headHash)));
    expect([again.status, again.code]).toEqual([409, 'file.sanction-settled']);
    const nothing = { ...ask(headHash), params: { fileId: file.fileId, sanctionId: v7() } };
    expect((await refusalOf(superintendent.asks(FileActs.withdrawSanction, nothing))).status).toBe(404);
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    ['of nothing', { amountPaise: 0 }, 400, 'platform.invalid-input'],
    ['of part of a paisa', { amountPaise: 1.5 }, 400, 'platform.invalid-input'],
    ['beyond ten thousand crore', { amountPaise: 10_000_000_000_001 }, 400, 'platform.invalid-input'],
    ['to nobody', { payee: ' ' }, 400, 'platform.invalid-input'],
    ['to somebody invisible', { payee: '\u200b' }, 422, 'file.sanction-incomplete'],
    ['to a name that reads backwards', { payee: 'क\u202eख' }, 422, 'file.text-fault'],
  ])('is refused when it is %s', async (_, fault, status, code) => {
    const file = await district.clerk.opensFile();
    const refused = await refusalOf(district.clerk.acts(FileActs.proposeSanction, file, block(LAKH, fault)));
    expect([refused.status, refused.code]).toEqual([status, code]);
  });

  it('is refused to others, on drafts, and under an id that is taken', async () => {
    const { clerk, superintendent, additionalCollector } = district;
    const draft = await clerk.draftsFile();
    const onDraft = await refusalOf(clerk.acts(FileActs.proposeSanction, draft, block(LAKH)));
    expect(onDraft.status).toBeGreaterThanOrEqual(403);
    const file = await askingFor(LAKH, superintendent);
    const byFormer = await refusalOf(clerk.acts(FileActs.proposeSanction, file, block(LAKH)));
    expect(byFormer.code).toBe('file.not-holder');
    const bySenior = await refusalOf(additionalCollector.acts(FileActs.proposeSanction, file, block(LAKH)));
    expect(bySenior.code).toBe('file.not-holder');
    const known = (await superintendent.sees(file)).sanctions[0]?.sanctionId;
    const taken = block(LAKH, { sanctionId: known });
    expect((await refusalOf(superintendent.acts(FileActs.proposeSanction, file, taken))).code).toBe(
      'file.id-taken',
    );
  });

  it('is drawn up once however often it is sent', async () => {
    const { clerk } = district;
    const file = await clerk.opensFile();
    const input = { params: { fileId: file.fileId }, body: { seenHead: file.headHash, ...block(LAKH) } };
    const key = v7();
    const replies = [];
    for (let n = 0; n < 3; n += 1)
      replies.push(await clerk.caller.call(FileActs.proposeSanction, input, { key }));
    expect(new Set(replies.map(({ answer }) => answer.headHash)).size).toBe(1);
    expect(await database.count('sanction', 'file_id = ?', [file.fileId])).toBe(1);
  });
});

describe('an approval that sends the file on', () => {
  it('sanctions the money within the power of the post, and seals the power (EN-13)', async () => {
    const { additionalCollector, collector, superintendent } = district;
    const file = await askingFor(3 * LAKH, additionalCollector);
    const { sanctionLimit, competentPost } = await additionalCollector.sees(file);
    expect(sanctionLimit).toEqual({
      ...{ amountPaise: 20 * LAKH, stepUpAbovePaise: 5 * LAKH },
      ...{ isLinkOfficer: false, isProposer: false },
    });
    expect(competentPost).toBeNull();
    const receipt = await additionalCollector.sends(file, approval).to(superintendent);
    expect(receipt.warnings).toEqual([]);
    const [sanction] = (await superintendent.sees(file)).sanctions;
    expect(sanction).toMatchObject({
      state: 'sanctioned',
      ended: { by: { postId: additionalCollector.postId }, limitPaise: 20 * LAKH, eventId: receipt.eventId },
    });
    const [event] = await database.rows<{ payload: Buffer }>(
      'SELECT payload FROM sealed_event WHERE id = ?',
      [receipt.eventId],
    );
    const { body } = JSON.parse(String(event?.payload)) as { body: { sanction: object } };
    expect(body.sanction).toEqual({
      id: sanction?.sanctionId,
      outcome: 'sanctioned',
      limitPaise: 20 * LAKH,
      limit: expect.stringMatching(/^[0-9a-f-]{36}$/),
      steppedUp: false,
    });
    // A further sanction is another block.
    await superintendent.acts(FileActs.proposeSanction, file, block(LAKH));
    await superintendent.sends(file, { note: 'पूरक।' }).to(collector);
    expect(await stateOf(collector, file)).toEqual(['sanctioned', 'proposed']);
  });

  it('is refused beyond that power, and names who is competent (EN-13)', async () => {
    const { superintendent, collector } = district;
    const file = await askingFor(LAKH, superintendent);
    const view = await superintendent.sees(file);
    expect(view.competentPost?.code).toBe('MSD-COL-DC1');
    const refused = await refusalOf(superintendent.sends(file, approval).to(collector));
    expect([refused.status, refused.code]).toEqual([403, 'file.sanction-beyond-limit']);
    expect(refused.values).toMatchObject({
      limit: '₹ 20,000.00',
      competentHi: view.competentPost?.designation.hi,
      competentEn: view.competentPost?.designation.en,
    });
    expect(refused.title).toContain('₹ 20,000.00');
    expect(await stateOf(superintendent, file)).toEqual(['proposed']);
    // What he may do is send it up without approving.
    await superintendent.sends(file, { note: 'सहमत।', decision: 'agree' }).to(collector);
    expect(await stateOf(collector, file)).toEqual(['proposed']);
  });

  it('says so when nobody in the line has the power', async () => {
    const { collector, superintendent } = district;
    const file = await askingFor(900_000 * LAKH, collector);
    expect((await collector.sees(file)).competentPost).toBeNull();
    const refused = await refusalOf(collector.sends(file, approval).to(superintendent));
    expect(refused.values).toMatchObject({ competentEn: 'nobody in line' });
  });

  it('goes by the head of the budget before all heads', async () => {
    const { clerk, superintendent } = district;
    const budgetHead = '2053-00-093-OE';
    const file = await askingFor(900_000, superintendent, { budgetHead });
    expect((await superintendent.sees(file)).sanctionLimit?.amountPaise).toBe(5_000_000);
    await superintendent.sends(file, approval).to(clerk);
    expect(await stateOf(clerk, file)).toEqual(['sanctioned']);
  });

  it('is refused to whoever proposed the money, whatever the power (EN-14)', async () => {
    const { additionalCollector, collector } = district;
    const file = await askingFor(2 * LAKH, additionalCollector);
    await additionalCollector.acts(FileActs.proposeSanction, file, block(LAKH));
    const view = await additionalCollector.sees(file);
    expect([view.sanctionLimit?.isProposer, view.competentPost?.postId]).toEqual([true, collector.postId]);
    const own = await refusalOf(additionalCollector.sends(file, approval).to(collector));
    expect([own.status, own.code]).toEqual([403, 'file.own-sanction']);
    await additionalCollector.sends(file, { note: 'प्रस्तुत।' }).to(collector);
    await collector.sends(file, approval).to(additionalCollector);
    expect(await stateOf(additionalCollector, file)).toEqual(['superseded', 'sanctioned']);
  });

  it('is refused to a link officer (UA-3)', async () => {
    const { admin, additionalCollector, superintendent, server } = district;
    const seat = { officeCode: 'MSD-COL', sectionCode: null, roles: ['officer'] as const, reportsTo: null };
    const { personId, login } = await appoint(admin, seat);
    const { postId } = additionalCollector;
    await admin.asks(OfficeApi.startPosting, { body: aNewPosting({ personId, postId }, 'link') });
    const { code } = await admin.asks(OfficeApi.post, { params: { postId } });
    const link = await Officer.signIn(district.stranger(), login, code);
    expect(server.url).toBe(link.caller.url);
    const file = await askingFor(LAKH, additionalCollector);
    expect((await link.sees(file)).sanctionLimit?.isLinkOfficer).toBe(true);
    const refused = await refusalOf(link.sends(file, approval).to(superintendent));
    expect([refused.status, refused.code]).toEqual([403, 'file.sanction-by-link-officer']);
  });

  it('beyond the budget passes with a warning', async () => {
    const { additionalCollector, superintendent } = district;
    const file = await askingFor(LAKH, additionalCollector, { availablePaise: 5_000 });
    const { warnings } = await additionalCollector.sends(file, approval).to(superintendent);
    expect(warnings).toEqual([
      { code: 'file.beyond-budget', weight: 'warning', values: { available: '₹ 50.00' } },
    ]);
  });

  it('counts too when it waited as a green note, or goes back with the file', async () => {
    const { clerk, superintendent, additionalCollector } = district;
    const file = await askingFor(LAKH, superintendent);
    const noteId = await superintendent.writes(file, 'अनुमोदित।', { decision: 'approve' });
    await superintendent.confirms(file, noteId);
    const sent = await refusalOf(superintendent.sends(file, { note: 'प्रस्तुत।' }).to(additionalCollector));
    expect(sent.code).toBe('file.sanction-beyond-limit');
    const back = await refusalOf(superintendent.returns(file, { note: 'सुधारें।' }));
    expect(back.code).toBe('file.sanction-beyond-limit');
    await superintendent.discardsNote(file, noteId);
    await superintendent.returns(file, { note: 'सुधारें।' });
    expect(await stateOf(clerk, file)).toEqual(['proposed']);
  });
});

describe('a decision', () => {
  it('that rejects refuses the money; another block may follow', async () => {
    const { additionalCollector, clerk } = district;
    const file = await askingFor(90 * LAKH, additionalCollector);
    await additionalCollector.sends(file, { note: 'औचित्य नहीं।', decision: 'reject' }).to(clerk);
    await clerk.acts(FileActs.proposeSanction, file, block(LAKH));
    expect(await stateOf(clerk, file)).toEqual(['refused', 'proposed']);
  });

  it('that is pulled back unread decides nothing', async () => {
    const { additionalCollector, superintendent } = district;
    const file = await askingFor(LAKH, additionalCollector);
    await additionalCollector.sends(file, approval).to(superintendent);
    await additionalCollector.pullsBack(file);
    expect(await stateOf(additionalCollector, file)).toEqual(['proposed']);
    await additionalCollector.sends(file, approval).to(superintendent);
    expect(await stateOf(superintendent, file)).toEqual(['sanctioned']);
  });

  it('that a senior withdraws takes the money with it (EN-5)', async () => {
    const { additionalCollector, collector } = district;
    const file = await askingFor(LAKH, additionalCollector);
    const decisionNoteId = v7();
    await additionalCollector.sends(file, { ...approval, noteId: decisionNoteId }).to(collector);
    const words = { decisionNoteId, noteId: v7(), reason: 'बजट समर्पित हो चुका है।' };
    await collector.acts(FileActs.withdrawDecision, file, words);
    expect(await stateOf(collector, file)).toEqual(['withdrawn']);
  });

  it('of one officer at two devices at once sanctions once', async () => {
    const { additionalCollector, superintendent } = district;
    const other = await district.signIn('additionalCollector');
    for (let round = 0; round < 5; round += 1) {
      const file = await askingFor(LAKH, additionalCollector);
      const both = await Promise.allSettled(
        [additionalCollector, other].map((officer) => officer.sends(file, approval).to(superintendent)),
      );
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const ended = "file_id = ? AND state = 'sanctioned' AND ended_seq IS NOT NULL";
      expect(await database.count('sanction', ended, [file.fileId])).toBe(1);
    }
  });

  it('does not race with a change of the money: what was approved is what was seen', async () => {
    const { additionalCollector, superintendent } = district;
    const other = await district.signIn('additionalCollector');
    for (let round = 0; round < 5; round += 1) {
      const file = await askingFor(LAKH, additionalCollector);
      await Promise.allSettled([
        additionalCollector.sends(file, approval).to(superintendent),
        other.acts(FileActs.proposeSanction, file, block(2 * LAKH)),
      ]);
      const { sanctions } = await additionalCollector.sees(file);
      const sanctioned = sanctions.filter(({ state }) => state === 'sanctioned');
      expect(sanctioned.every(({ amountPaise }) => amountPaise === LAKH)).toBe(true);
      expect(sanctions.filter(({ state }) => state === 'proposed').length + sanctioned.length).toBe(1);
    }
  });
});

describe('a step-up', () => {
  it('is asked above the step-up amount of the post and holds for five minutes', async () => {
    const { superintendent } = district;
    const officer = await district.signIn('additionalCollector');
    const file = await askingFor(6 * LAKH, officer);
    const send = () => officer.sends(file, approval).to(superintendent);
    const asked = await refusalOf(send());
    expect([asked.status, asked.code]).toEqual([403, 'access.step-up-needed']);
    await stepsUp(officer);
    const aged = 'UPDATE session SET stepped_up_at = stepped_up_at - ? WHERE stepped_up_at IS NOT NULL';
    await database.rows(aged, [5 * 60_000]);
    expect((await refusalOf(send())).code).toBe('access.step-up-needed');
    await stepsUp(officer);
    await send();
    expect(await stateOf(superintendent, file)).toEqual(['sanctioned']);
  });
});
