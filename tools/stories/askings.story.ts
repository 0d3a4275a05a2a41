import assert from 'node:assert/strict';
import { FileActs, FileReads } from '@sanchika/file/contract';
import { refusalOf } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import type { Story } from './story';

const MONDAY = '2026-03-02T11:00+05:30';

export const opinionsInParallel: Story = {
  name: 'en-11',
  tells: 'opinions are asked of several posts while the file and its clock stay',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector } = district;
    const colleague = await district.signIn('colleague');
    const neighbour = await district.signIn('neighbour');
    await district.setClock(MONDAY);
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.reads(file);
    const before = await superintendent.sees(file);
    assert.equal((await refusalOf(colleague.sees(file))).status, 404);
    const toPostIds = [colleague.postId, neighbour.postId];
    const asked = { kind: 'opinion', toPostIds, question: 'क्या दर उचित है?' };
    assert.equal((await refusalOf(clerk.acts(FileActs.ask, file, asked))).code, 'file.not-holder');
    const { askingIds } = await superintendent.acts(FileActs.ask, file, asked);
    const [first = '', second = ''] = askingIds;
    assert.equal(
      (await refusalOf(superintendent.acts(FileActs.ask, file, asked))).code,
      'file.already-asked',
    );

    assert.deepEqual(
      (await colleague.asks(FileReads.askedOfMe)).rows.map(({ asking }) => asking.askingId),
      [first],
    );
    assert.equal((await superintendent.asks(FileReads.awaited)).rows.length, 2);
    assert.equal((await colleague.sees(file)).notes.length, 1);
    const answer = (askingId: string, words: string) => ({
      params: { fileId: file.fileId, askingId },
      body: { answer: 'given', words },
    });
    assert.equal(
      (await refusalOf(colleague.asks(FileActs.answer, answer(second, 'हाँ')))).code,
      'file.not-asked',
    );
    await colleague.asks(FileActs.answer, answer(first, 'दर उचित है।'));
    const twice = await refusalOf(colleague.asks(FileActs.answer, answer(first, 'नहीं।')));
    assert.equal(twice.status, 409);

    const view = await superintendent.sees(file);
    assert.deepEqual(
      view.askings.map((each) => each.answer?.words ?? null),
      ['दर उचित है।', null],
    );
    assert.deepEqual([view.holder?.postId, view.dueAt], [superintendent.postId, before.dueAt]);
    await superintendent.asks(FileActs.withdrawAsking, {
      params: { fileId: file.fileId, askingId: second },
      body: { seenHead: view.headHash },
    });
    assert.equal((await refusalOf(neighbour.sees(file))).status, 404);
    await superintendent.sends(file, { note: 'अभिमत सहित प्रस्तुत।' }).to(additionalCollector);
    // Who has answered sees the file as it was then.
    assert.equal((await colleague.sees(file)).notes.length, 1);
    assert.equal((await additionalCollector.sees(file)).askings.length, 2);
  },
};

export const spokenAndConfirmed: Story = {
  name: 'en-6',
  tells: 'an oral order and a discussion are put on the file and confirmed or denied by who spoke',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    await district.setClock(MONDAY);
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const called = await superintendent.acts(FileActs.ask, file, {
      kind: 'discussion',
      toPostIds: [additionalCollector.postId],
      question: 'चर्चा करें।',
    });
    await district.setClock('2026-03-03T12:00+05:30');
    const words = {
      noteId: v7(),
      text: 'चर्चा में तय हुआ कि निविदा पुनः बुलाई जाए।',
      medium: 'inPerson',
      spokenAt: '2026-03-03T06:00:00.000Z',
      withPostIds: [additionalCollector.postId, collector.postId],
      askingIds: called.askingIds,
    };
    const early = { ...words, spokenAt: '2026-03-03T07:00:00.000Z' };
    assert.equal(
      (await refusalOf(superintendent.acts(FileActs.recordSpoken, file, early))).code,
      'file.spoken-later-than-now',
    );
    await superintendent.acts(FileActs.recordSpoken, file, words);
    const view = await superintendent.sees(file);
    assert.deepEqual([view.notes.at(-1)?.text, view.notes.at(-1)?.paraFrom], [words.text, 2]);
    assert.equal(view.askings[0]?.answer?.kind, 'held');
    const toConfirm = view.askings.filter(({ kind }) => kind === 'confirmation');
    assert.equal(toConfirm.length, 2);
    const [byAdditional, byCollector] = [additionalCollector, collector].map(({ postId }) =>
      toConfirm.find(({ asked }) => asked.postId === postId),
    );
    const params = (askingId = '') => ({ fileId: file.fileId, askingId });
    await additionalCollector.asks(FileActs.answer, {
      params: params(byAdditional?.askingId),
      body: { answer: 'confirmed' },
    });
    const deny = { params: params(byCollector?.askingId), body: { answer: 'denied' } };
    assert.equal((await refusalOf(collector.asks(FileActs.answer, deny))).code, 'file.answer-words-missing');
    await collector.asks(FileActs.answer, {
      ...deny,
      body: { answer: 'denied', words: 'मैंने केवल परीक्षण कहा था।' },
    });
    const after = await superintendent.sees(file);
    const answers = after.askings.slice(1).map(({ answer }) => answer?.kind);
    assert.deepEqual(answers.sort(), ['confirmed', 'denied']);
  },
};

export const decisionWithdrawn: Story = {
  name: 'en-5',
  tells: 'a decision is withdrawn only by an officer above the one who took it, and stays readable',
  run: async (district) => {
    const { clerk, superintendent, additionalCollector, collector } = district;
    await district.setClock(MONDAY);
    const file = await clerk.opensFile();
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(additionalCollector);
    const decisionNoteId = v7();
    const decided = { note: 'स्वीकृत', noteId: decisionNoteId, decision: 'approve' as const };
    await additionalCollector.sends(file, decided).to(superintendent);
    const words = { decisionNoteId, noteId: v7(), reason: 'बजट प्रावधान समाप्त हो चुका था।' };
    const below = await refusalOf(superintendent.acts(FileActs.withdrawDecision, file, words));
    assert.equal(below.code, 'file.not-senior-to-decider');
    await superintendent.sends(file, { note: 'पुनर्विचार हेतु।' }).to(collector);
    await collector.acts(FileActs.withdrawDecision, file, words);
    const again = { ...words, noteId: v7() };
    assert.equal(
      (await refusalOf(collector.acts(FileActs.withdrawDecision, file, again))).code,
      'file.no-standing-decision',
    );
    const view = await collector.sees(file);
    assert.deepEqual(view.withdrawnDecisions, [{ noteId: decisionNoteId, byNoteId: words.noteId }]);
    assert.equal(view.notes.find(({ noteId }) => noteId === decisionNoteId)?.text, 'स्वीकृत');
  },
};
