import { ist } from '@sanchika/calendar/testing';
import type { Recipient } from '../act-facts';
import type {
  AnswerFacts,
  AskFacts,
  AskReasonFacts,
  RecordSpokenFacts,
  WithdrawAskingFacts,
  WithdrawDecisionFacts,
} from '../asking-facts';
import {
  judgeAnswer,
  judgeAsk,
  judgeAskReason,
  judgeRecordSpoken,
  judgeWithdrawAsking,
  judgeWithdrawDecision,
} from '../judge-asking';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const TEHSILDAR: Recipient = { postId: 'TEH', roles: ['officer'], isVacant: false, isAbolished: false };
const post = (postId: string): Recipient => ({ ...TEHSILDAR, postId });
const posts = (count: number) => Array.from({ length: count }, (_, index) => post(`P${index}`));

const AN_ASKING: AskFacts = {
  state: 'active',
  actorPostId: 'ADM',
  holderPostId: 'ADM',
  kind: 'opinion',
  question: 'भूमि की स्थिति पर अभिमत दें।',
  asked: [TEHSILDAR, post('SDO')],
  waitingPostIds: [],
};

const asking: readonly Row<AskFacts>[] = [
  ['of two posts', {}],
  ['of ten posts', { asked: posts(10) }],
  ['of eleven posts', { asked: posts(11) }, 'file.too-many-asked'],
  ['of one more than ten', { waitingPostIds: posts(9).map(({ postId }) => postId) }, 'file.too-many-asked'],
  ['of nobody', { asked: [] }, 'file.nobody-asked'],
  ['of oneself', { asked: [post('ADM')] }, 'file.nobody-asked'],
  ['twice', { waitingPostIds: ['SDO'] }, 'file.already-asked'],
  ['about nothing', { question: ' ' }, 'file.question-missing'],
  ['of an auditor', { asked: [{ ...TEHSILDAR, roles: ['auditor'] }] }, 'file.asked-cannot-answer'],
  ['of a vacant post', { asked: [{ ...TEHSILDAR, isVacant: true }] }, 'file.recipient-vacant'],
  ['by another than the holder', { actorPostId: 'CLK' }, 'file.not-holder'],
  ['on a parked file', { state: 'parked' }, 'file.not-open'],
  ['on a draft', { state: 'draft' }, 'file.not-open'],
];

const A_QUESTION_OF_DELAY: AskReasonFacts = {
  state: 'active',
  question: 'विलंब का कारण बताएँ।',
  isWaiting: false,
  now: ist('2026-03-13 10:00'),
  dueAt: ist('2026-03-12 17:30'),
};

const askingReasons: readonly Row<AskReasonFacts>[] = [
  ['of a late file', {}],
  ['at the due instant', { now: ist('2026-03-12 17:30') }, 'file.not-overdue'],
  ['of a file that nobody holds', { dueAt: null }, 'file.not-overdue'],
  ['a second time', { isWaiting: true }, 'file.already-asked'],
  ['without words', { question: ' ' }, 'file.question-missing'],
  ['of a parked file', { state: 'parked' }, 'file.not-open'],
];

const AN_ANSWER: AnswerFacts = {
  kind: 'opinion',
  actorPostId: 'TEH',
  askedPostId: 'TEH',
  answer: null,
  answerWith: 'given',
  words: 'भूमि शासकीय है।',
};

const answering: readonly Row<AnswerFacts>[] = [
  ['with an opinion', {}],
  ['without words', { words: '' }, 'file.answer-words-missing'],
  ['by another post', { actorPostId: 'SDO' }, 'file.not-asked'],
  ['twice', { answer: 'given' }, 'file.already-answered'],
  ['what was withdrawn', { answer: 'withdrawn' }, 'file.already-answered'],
  ['an opinion by confirming', { answerWith: 'confirmed' }, 'file.answer-does-not-fit'],
  ['a recorded word by confirming', { kind: 'confirmation', answerWith: 'confirmed', words: '' }],
  [
    'a recorded word by denying without words',
    { kind: 'confirmation', answerWith: 'denied', words: '' },
    'file.answer-words-missing',
  ],
  ['the reason of a delay', { kind: 'delayReason' }],
  ['a call to discuss by words', { kind: 'discussion' }, 'file.answer-does-not-fit'],
];

const AN_OPEN_ASKING: WithdrawAskingFacts = {
  state: 'active',
  actorPostId: 'ADM',
  holderPostId: 'ADM',
  kind: 'opinion',
  askedPostId: 'TEH',
  answer: null,
};

const withdrawing: readonly Row<WithdrawAskingFacts>[] = [
  ['by the holder', {}],
  ['by a former holder', { actorPostId: 'CLK' }, 'file.not-holder'],
  ['a question about his own delay', { kind: 'delayReason' }, 'file.answer-does-not-fit'],
  ['after the answer', { answer: 'given' }, 'file.already-answered'],
];

const A_SPOKEN_ORDER: RecordSpokenFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  noteText: 'कलेक्टर महोदय ने दूरभाष पर तत्काल प्रस्तुत करने के निर्देश दिए।',
  asked: [{ ...TEHSILDAR, postId: 'COL', roles: ['collector'] }],
  spokenAt: ist('2026-03-05 10:40'),
  now: ist('2026-03-05 11:00'),
};

const recording: readonly Row<RecordSpokenFacts>[] = [
  ['a telephone order', {}],
  ['what is yet to be said', { spokenAt: ist('2026-03-05 11:01') }, 'file.spoken-later-than-now'],
  ['nothing', { noteText: '\u200b' }, 'file.note-empty'],
  ['said to oneself', { asked: [post('SUP')] }, 'file.nobody-asked'],
  ['by another than the holder', { actorPostId: 'CLK' }, 'file.not-holder'],
];

const A_WITHDRAWAL: WithdrawDecisionFacts = {
  state: 'active',
  actorPostId: 'COL',
  holderPostId: 'COL',
  decision: 'approve',
  isWithdrawn: false,
  seniorsOfDecider: ['COL', 'COMM'],
  reason: 'बजट प्रावधान समाप्त हो चुका था।',
};

const withdrawingDecisions: readonly Row<WithdrawDecisionFacts>[] = [
  ['of an officer below', {}],
  ['of one’s own', { seniorsOfDecider: ['COMM'] }, 'file.not-senior-to-decider'],
  ['without a reason', { reason: '' }, 'file.withdrawal-reason-missing'],
  ['that was no decision', { decision: 'agree' }, 'file.no-standing-decision'],
  ['twice', { isWithdrawn: true }, 'file.no-standing-decision'],
  ['without having the file', { holderPostId: 'ADM' }, 'file.not-holder'],
];

/** Examples of asking others, of what is spoken, and of withdrawing decisions. */
export const ASKING_CASES: readonly RuleCase[] = [
  ...casesOf('asking', { judge: judgeAsk, lawful: AN_ASKING }, asking),
  ...casesOf('asking for a reason', { judge: judgeAskReason, lawful: A_QUESTION_OF_DELAY }, askingReasons),
  ...casesOf('answering', { judge: judgeAnswer, lawful: AN_ANSWER }, answering),
  ...casesOf('taking an asking back', { judge: judgeWithdrawAsking, lawful: AN_OPEN_ASKING }, withdrawing),
  ...casesOf('recording', { judge: judgeRecordSpoken, lawful: A_SPOKEN_ORDER }, recording),
  ...casesOf(
    'withdrawing a decision',
    { judge: judgeWithdrawDecision, lawful: A_WITHDRAWAL },
    withdrawingDecisions,
  ),
];
