import { FileActs } from '@sanchika/file/contract';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { v7 } from 'uuid';
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

const QUESTION = { question: 'विलंब का कारण बताएँ।' };

async function lateFile(): Promise<{ fileId: string }> {
  await district.setClock('2026-03-02T11:00+05:30');
  const file = await district.clerk.opensFile();
  await district.setClock('2026-03-13T11:00+05:30');
  return { fileId: file.fileId };
}

describe('asking for the reason of a delay (B7)', () => {
  it('is a superior’s, of a late file, once, and disturbs no decision', async () => {
    const { clerk, superintendent, collector, additionalCollector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const { fileId } = await clerk.opensFile();
    const ask = (officer = collector, body: object = QUESTION, key = v7()) =>
      officer.caller.call(FileActs.askReason, { params: { fileId }, body }, { key });
    expect((await ask()).code).toBe('file.not-overdue');
    await district.setClock('2026-03-13T11:00+05:30');
    const before = await clerk.sees({ fileId });
    expect((await ask(clerk)).code).toBe('platform.not-permitted');
    expect((await ask(await district.signIn('neighbour'))).code).toBe('platform.not-found');
    expect((await ask(collector, { question: '' })).code).toBe('platform.invalid-input');
    const key = v7();
    const [first, again] = [await ask(collector, QUESTION, key), await ask(collector, QUESTION, key)];
    expect(again.answer).toEqual(first.answer);
    expect((await ask()).code).toBe('file.already-asked');
    // Another superior has a question of his own.
    expect((await ask(additionalCollector)).status).toBe(200);
    const { askings, dueAt } = await clerk.sees({ fileId });
    expect(askings.map(({ kind, answerBy }) => [kind, answerBy])).toEqual([
      ['delayReason', '2026-03-16T12:00:00.000Z'],
      ['delayReason', '2026-03-16T12:00:00.000Z'],
    ]);
    expect(dueAt).toBe(before.dueAt);
    // What the clerk saw before still carries his sending.
    const delayReason = { code: 'informationAwaited' as const };
    await clerk
      .sends({ fileId }, { note: 'प्रस्तुत।', delayReason, seenHead: before.headHash })
      .to(superintendent);
  });

  it('is answered by the post that was asked, wherever the file is by then, and stands on the note side', async () => {
    const { clerk, superintendent, collector } = district;
    const file = await lateFile();
    const { askingIds } = await collector.asks(FileActs.askReason, { params: file, body: QUESTION });
    const params = { ...file, askingId: askingIds[0] ?? '' };
    const answer = { answer: 'given', words: 'अभिलेख प्राप्त नहीं हुआ था।' };
    await clerk
      .sends(file, { note: 'प्रस्तुत।', delayReason: { code: 'informationAwaited' } })
      .to(superintendent);
    const others = await superintendent.caller.call(FileActs.answer, { params, body: answer });
    expect(others.code).toBe('platform.not-permitted');
    const empty = await clerk.caller.call(FileActs.answer, { params, body: { ...answer, words: ' ' } });
    expect(empty.code).toBe('file.answer-words-missing');
    const { eventId } = await clerk.asks(FileActs.answer, { params, body: answer });
    const { askings } = await collector.sees(file);
    expect(askings).toMatchObject([
      { kind: 'delayReason', answer: { kind: 'given', words: answer.words, eventId } },
    ]);
    const types = await raw.rows<{ type: string }>(
      `SELECT type FROM sealed_event WHERE chain_id = ? AND type LIKE 'file.reason%' ORDER BY seq`,
      [file.fileId],
    );
    expect(types.map(({ type }) => type)).toEqual(['file.reasonAsked', 'file.reasonAnswered']);
  });

  it('is not taken back by the one who is asked, and keeps no file from being closed', async () => {
    const { clerk, collector, superintendent } = district;
    const file = await lateFile();
    const { askingIds } = await collector.asks(FileActs.askReason, { params: file, body: QUESTION });
    const { headHash: seenHead } = await clerk.sees(file);
    const params = { ...file, askingId: askingIds[0] ?? '' };
    const taken = await clerk.caller.call(FileActs.withdrawAsking, { params, body: { seenHead } });
    expect(taken.code).toBe('file.answer-does-not-fit');
    const delayReason = { code: 'informationAwaited' as const };
    await clerk.proposesClosing(file, { note: 'नस्तीबद्ध करें।', delayReason }).to(superintendent);
    await superintendent.approvesClosing(file, { note: 'करें।' });
    await clerk.closes(file, 'C');
  });
});
