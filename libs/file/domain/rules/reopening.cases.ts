import type { Recipient } from '../act-facts';
import { judgeProposeReopen, judgeRecord, judgeRefuseReopen, judgeReopen } from '../judge-reopening';
import type { ProposeReopenFacts, RecordFacts, ReopenFacts } from '../reopening-facts';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const SUPERINTENDENT: Recipient = {
  postId: 'SUP',
  roles: ['sectionHead'],
  isVacant: false,
  isAbolished: false,
};

const A_PROPOSAL: ProposeReopenFacts = {
  state: 'closed',
  actorPostId: 'CLK',
  creatorPostId: 'CLK',
  recipient: SUPERINTENDENT,
  reason: 'नया आवेदन प्राप्त हुआ है।',
};

const proposing: readonly Row<ProposeReopenFacts>[] = [
  ['to a section officer', {}],
  ['by another than its creator', { actorPostId: 'DEO' }, 'file.not-creator'],
  ['to oneself', { recipient: { ...SUPERINTENDENT, postId: 'CLK' } }, 'file.same-post'],
  [
    'to a dealing hand',
    { recipient: { ...SUPERINTENDENT, roles: ['dealingHand'] } },
    'file.approver-not-competent',
  ],
  ['to a vacant post', { recipient: { ...SUPERINTENDENT, isVacant: true } }, 'file.recipient-vacant'],
  ['without a reason', { reason: '' }, 'file.reopen-reason-missing'],
  ['of a file in the record room', { state: 'recorded' }, 'file.act-not-in-state'],
];

const A_REOPENING: ReopenFacts = {
  state: 'reopenProposed',
  actorRoles: ['sectionHead'],
  reason: 'नया आवेदन प्राप्त हुआ है।',
};

const reopening: readonly Row<ReopenFacts>[] = [
  ['as it was proposed', {}],
  ['by a creator who is a section officer', { state: 'closed' }],
  [
    'by a creator who is a dealing hand',
    { state: 'closed', actorRoles: ['dealingHand'] },
    'file.not-competent',
  ],
  ['without a reason', { state: 'closed', reason: '' }, 'file.reopen-reason-missing'],
  ['of a file at work', { state: 'active' }, 'file.act-not-in-state'],
];

const refusing: readonly Row<Pick<ReopenFacts, 'state' | 'reason'>>[] = [
  ['with a reason', {}],
  ['without a reason', { reason: '' }, 'file.reopen-reason-missing'],
  ['of what was not proposed', { state: 'closed' }, 'file.act-not-in-state'],
];

const recording: readonly Row<RecordFacts>[] = [
  ['a closed file', {}],
  ['a file at work', { state: 'active' }, 'file.act-not-in-state'],
  ['twice', { state: 'recorded' }, 'file.act-not-in-state'],
  ['in category C without years', { retention: 'C' }, 'file.retention-years-missing'],
  ['in category C for 5 years', { retention: 'C', years: 5 }],
  ['in category A for 5 years', { years: 5 }, 'file.retention-years-missing'],
];

/** Examples of reopening a closed file and laying it in the record room. */
export const REOPENING_CASES: readonly RuleCase[] = [
  ...casesOf('proposing to reopen', { judge: judgeProposeReopen, lawful: A_PROPOSAL }, proposing),
  ...casesOf('reopening', { judge: judgeReopen, lawful: A_REOPENING }, reopening),
  ...casesOf('refusing to reopen', { judge: judgeRefuseReopen, lawful: A_REOPENING }, refusing),
  ...casesOf(
    'recording',
    { judge: judgeRecord, lawful: { state: 'closed', retention: 'A', years: null } },
    recording,
  ),
];
