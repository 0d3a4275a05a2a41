import { ist } from '@sanchika/calendar/testing';
import { instant, type Verdict } from '@sanchika/platform/kernel';
import type {
  ActivateFacts,
  CloseFacts,
  DecideCloseFacts,
  PriorityFacts,
  ProposeCloseFacts,
  PullBackFacts,
  Recipient,
  ReturnFacts,
  SendFacts,
  WriteNoteFacts,
  YellowNoteFacts,
} from '../act-facts';
import type { FileFinding } from '../file-findings';
import {
  judgeApproveClose,
  judgeClose,
  judgeProposeClose,
  judgeRefuseClose,
  judgeWithdrawClose,
} from '../judge-closing';
import { judgeActivate, judgeDiscard } from '../judge-draft';
import { judgePullBack, judgeReturn, judgeSend } from '../judge-movement';
import { judgeSetPriority, judgeWriteNote, judgeYellowNote } from '../judge-noting';

/** One example of the rule book: what is judged, and every finding it must give, in order. */
export interface RuleCase {
  readonly act: string;
  readonly says: string;
  readonly judge: () => Verdict;
  readonly finds: readonly FileFinding[];
}

export type Row<Facts> = readonly [says: string, change: Partial<Facts>, ...finds: FileFinding[]];

/** The examples of one act: each a change of what would be lawful. */
export function casesOf<Facts>(
  act: string,
  { judge, lawful }: { judge: (facts: Facts) => Verdict; lawful: Facts },
  rows: readonly Row<Facts>[],
): RuleCase[] {
  return rows.map(([says, change, ...finds]) => ({
    act,
    says,
    judge: () => judge({ ...lawful, ...change }),
    finds,
  }));
}

const IN_TIME = { now: ist('2026-03-05 11:00'), dueAt: ist('2026-03-12 17:30'), delayExplanation: null };
const LATE = { now: ist('2026-03-16 11:00') };
const EXPLAINED = { delayExplanation: { reason: 'informationAwaited', words: '' } } as const;
const OTHERWISE = { delayExplanation: { reason: 'other', words: ' ' } } as const;

const ADM: Recipient = {
  postId: 'ADM',
  roles: ['officer', 'addlCollector'],
  isVacant: false,
  isAbolished: false,
};
const CLERK: Recipient = { postId: 'CLK', roles: ['dealingHand'], isVacant: false, isAbolished: false };

/** The superintendent, holding a file of the clerk's, sends it up to the Additional Collector. */
export const A_SEND: SendFacts = {
  ...IN_TIME,
  isAttached: false,
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  recipient: ADM,
  decision: 'putUp',
  noteText: 'प्रस्तुत।',
  waitingNotes: 0,
  noNoteReason: null,
  initiatorLine: ['SUP', 'DC', 'ADM', 'COL', 'COMM', 'SECY'],
  formerHolderPostIds: ['CLK'],
  partsAtHand: [],
};

const SEND = casesOf<SendFacts>('send', { judge: judgeSend, lawful: A_SEND }, [
  ['a note goes up', {}],
  ['beside a part of it (FM-3)', { partsAtHand: ['STN/15 (भाग-1)'] }, 'file.part-at-hand'],
  ['a waiting green note is enough', { noteText: null, waitingNotes: 1 }],
  ['a reason for having no note is enough', { noteText: null, noNoteReason: 'केवल हस्ताक्षर हेतु' }],
  ['neither a note nor a reason', { noteText: null }, 'file.note-or-reason-missing'],
  ['a note that cannot be seen', { noteText: ' \u200d\n' }, 'file.note-or-reason-missing'],
  ['a reason that cannot be seen', { noteText: '', noNoteReason: ' ' }, 'file.note-or-reason-missing'],
  ['an approval is a note by itself (EN-7)', { decision: 'approve', noteText: null }],
  ['so are agreeing and seeing', { decision: 'agree', noteText: null }],
  ['so is asking to discuss', { decision: 'discuss', noteText: null }],
  ['a rejection without words', { decision: 'reject', noteText: null }, 'file.decision-reason-missing'],
  [
    'a rejection with invisible words',
    { decision: 'reject', noteText: '\u200b' },
    'file.decision-reason-missing',
  ],
  ['re-examination without words', { decision: 'reexamine', noteText: null }, 'file.decision-reason-missing'],
  [
    'a changed approval without words',
    { decision: 'approveWithChange', noteText: '' },
    'file.decision-reason-missing',
  ],
  ['a rejection explained in a waiting note', { decision: 'reject', noteText: null, waitingNotes: 1 }],
  ['overdue without a reason (E5)', LATE, 'file.delay-reason-missing'],
  ['overdue with "जानकारी अप्राप्त" (E5)', { ...LATE, ...EXPLAINED }],
  ['overdue for another reason, unsaid', { ...LATE, ...OTHERWISE }, 'file.delay-reason-missing'],
  ['at the due instant itself', { now: IN_TIME.dueAt }],
  ['a millisecond later', { now: instant(IN_TIME.dueAt + 1) }, 'file.delay-reason-missing'],
  ['by one who does not hold it (EN-11)', { holderPostId: 'DC' }, 'file.not-holder'],
  ['what is attached to another file (FM-2)', { isAttached: true }, 'file.is-attached'],
  ['to oneself', { recipient: { ...ADM, postId: 'SUP' } }, 'file.same-post'],
  ['to a vacant post (K-3)', { recipient: { ...ADM, isVacant: true } }, 'file.recipient-vacant'],
  ['to an abolished post', { recipient: { ...ADM, isAbolished: true } }, 'file.recipient-cannot-hold'],
  ['to an administrator', { recipient: { ...ADM, roles: ['localAdmin'] } }, 'file.recipient-cannot-hold'],
  [
    'to an officer who is also an administrator',
    { recipient: { ...ADM, roles: ['officer', 'districtAdmin'] } },
    'file.recipient-cannot-hold',
  ],
  ['to the auditor', { recipient: { ...ADM, roles: ['auditor'] } }, 'file.recipient-cannot-hold'],
  ['to a post without roles', { recipient: { ...ADM, roles: [] } }, 'file.recipient-cannot-hold'],
  ['to the fourth level above the initiator', { recipient: { ...ADM, postId: 'COL' } }],
  ['to the fifth (EN-10)', { recipient: { ...ADM, postId: 'COMM' } }, 'file.beyond-four-levels'],
  ['to the sixth', { recipient: { ...ADM, postId: 'SECY' } }, 'file.beyond-four-levels'],
  [
    'down to the fifth from the sixth',
    { actorPostId: 'SECY', holderPostId: 'SECY', recipient: { ...ADM, postId: 'COMM' } },
  ],
  ['up again to one who had it (EN-10)', { formerHolderPostIds: ['CLK', 'SUP', 'ADM'] }, 'file.upward-loop'],
  ['down again to one who had it', { recipient: CLERK }],
  [
    'out of the line, to one who had it',
    { recipient: { ...ADM, postId: 'TRY' }, formerHolderPostIds: ['CLK', 'TRY'] },
  ],
  [
    'beside the line altogether, to one who had it',
    { initiatorLine: ['COL'], formerHolderPostIds: ['CLK', 'ADM'] },
  ],
  ['a proposal to close is not sent on', { state: 'closeProposed' }, 'file.act-not-in-state'],
  ['a closed file', { state: 'closed', holderPostId: null }, 'file.act-not-in-state', 'file.not-holder'],
  [
    'everything at once: all faults are told together',
    { ...LATE, holderPostId: 'DC', noteText: null, recipient: { ...ADM, isVacant: true } },
    'file.not-holder',
    'file.note-or-reason-missing',
    'file.delay-reason-missing',
    'file.recipient-vacant',
  ],
]);

const A_PULL_BACK: PullBackFacts = {
  isAttached: false,
  state: 'active',
  actorPostId: 'SUP',
  lastSenderPostId: 'SUP',
  readAt: null,
};

const PULL_BACK = casesOf<PullBackFacts>('pull back', { judge: judgePullBack, lawful: A_PULL_BACK }, [
  ['unread (E3)', {}],
  ['opened at 12:03 (E3)', { readAt: ist('2026-03-03 12:03') }, 'file.already-read'],
  ['what is attached to another file (FM-2)', { isAttached: true }, 'file.is-attached'],
  ['by another than the last sender', { actorPostId: 'CLK' }, 'file.not-last-sender'],
  ['when nobody sent it', { lastSenderPostId: null }, 'file.not-last-sender'],
  ['an unread proposal to close', { state: 'closeProposed' }],
  [
    'a closed file',
    { state: 'closed', lastSenderPostId: null },
    'file.act-not-in-state',
    'file.not-last-sender',
  ],
]);

const A_RETURN: ReturnFacts = {
  ...IN_TIME,
  isAttached: false,
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  recipient: CLERK,
  partsAtHand: [],
  noteText: 'त्रुटि सुधार कर पुनः प्रस्तुत करें।',
  waitingNotes: 0,
};

const RETURN = casesOf<ReturnFacts>('return', { judge: judgeReturn, lawful: A_RETURN }, [
  ['with a reason', {}],
  ['with the reason in a waiting note', { noteText: null, waitingNotes: 1 }],
  ['without a reason (EN-7)', { noteText: null }, 'file.decision-reason-missing'],
  ['overdue without a reason for the delay', LATE, 'file.delay-reason-missing'],
  ['by one who does not hold it', { actorPostId: 'DC' }, 'file.not-holder'],
  ['what is attached to another file (FM-2)', { isAttached: true }, 'file.is-attached'],
  ['when nobody sent it', { recipient: null }, 'file.nobody-to-return-to'],
  ['to a post now vacant', { recipient: { ...CLERK, isVacant: true } }, 'file.recipient-vacant'],
  ['to a post now abolished', { recipient: { ...CLERK, isAbolished: true } }, 'file.recipient-cannot-hold'],
  ['a proposal to close is refused, not returned', { state: 'closeProposed' }, 'file.act-not-in-state'],
]);

const A_PROPOSAL: ProposeCloseFacts = {
  ...IN_TIME,
  isAttached: false,
  state: 'active',
  actorPostId: 'CLK',
  holderPostId: 'CLK',
  recipient: { ...ADM, postId: 'SUP', roles: ['officer', 'sectionHead'] },
  isPart: false,
  openParts: 0,
  noteText: 'कार्यवाही पूर्ण। नस्तीबद्ध करना प्रस्तावित।',
  waitingNotes: 0,
};

const PROPOSE_CLOSE = casesOf<ProposeCloseFacts>(
  'propose closing',
  { judge: judgeProposeClose, lawful: A_PROPOSAL },
  [
    ['to a section head, with a reason', {}],
    ['while a part of it is open (FM-5)', { openParts: 2 }, 'file.parts-open'],
    ['of a part (FM-3)', { isPart: true }, 'file.part-not-closed'],
    ['with the reason in a waiting note', { noteText: null, waitingNotes: 1 }],
    ['without a reason', { noteText: ' ' }, 'file.close-reason-missing'],
    ['to a dealing hand', { recipient: { ...CLERK, postId: 'CLK2' } }, 'file.approver-not-competent'],
    ['what is attached to another file (FM-2)', { isAttached: true }, 'file.is-attached'],
    ['to oneself', { recipient: { ...ADM, postId: 'CLK' } }, 'file.same-post'],
    ['overdue without a reason for the delay', LATE, 'file.delay-reason-missing'],
    ['by one who does not hold it', { actorPostId: 'DC' }, 'file.not-holder'],
    ['to a vacant post', { recipient: { ...ADM, isVacant: true } }, 'file.recipient-vacant'],
    ['to an abolished post', { recipient: { ...ADM, isAbolished: true } }, 'file.recipient-cannot-hold'],
    ['what is already proposed', { state: 'closeProposed' }, 'file.act-not-in-state'],
  ],
);

const A_CLOSING_DECISION: DecideCloseFacts = {
  ...IN_TIME,
  state: 'closeProposed',
  actorPostId: 'SUP',
  actorRoles: ['officer', 'sectionHead'],
  holderPostId: 'SUP',
  recipient: CLERK,
  noteText: null,
  waitingNotes: 0,
};

const APPROVE_CLOSE = casesOf<DecideCloseFacts>(
  'approve closing',
  { judge: judgeApproveClose, lawful: A_CLOSING_DECISION },
  [
    ['without words', {}],
    ['by a dealing hand', { actorRoles: ['dealingHand'] }, 'file.not-competent'],
    ['by one who does not hold it', { actorPostId: 'DC' }, 'file.not-holder'],
    ['overdue without a reason for the delay', LATE, 'file.delay-reason-missing'],
    [
      'when the creating post is vacant',
      { recipient: { ...CLERK, isVacant: true } },
      'file.recipient-vacant',
    ],
    [
      'when the creating post is abolished',
      { recipient: { ...CLERK, isAbolished: true } },
      'file.recipient-cannot-hold',
    ],
    ['what nobody proposed', { state: 'active' }, 'file.act-not-in-state'],
  ],
);

const REFUSE_CLOSE = casesOf<DecideCloseFacts>(
  'refuse closing',
  { judge: judgeRefuseClose, lawful: { ...A_CLOSING_DECISION, noteText: 'एक पत्र अनुत्तरित है।' } },
  [
    ['with a reason', {}],
    ['without a reason', { noteText: null }, 'file.decision-reason-missing'],
    ['by one who does not hold it', { actorPostId: 'DC' }, 'file.not-holder'],
    ['overdue without a reason for the delay', LATE, 'file.delay-reason-missing'],
    ['what is already approved', { state: 'closeApproved' }, 'file.act-not-in-state'],
  ],
);

const A_CLOSING: CloseFacts = {
  ...IN_TIME,
  attachedFiles: 0,
  state: 'closeApproved',
  actorPostId: 'CLK',
  holderPostId: 'CLK',
  creatorPostId: 'CLK',
  noteText: null,
  waitingNotes: 0,
  awaitedAnswers: 0,
  openParts: 0,
};

const CLOSE = casesOf<CloseFacts>('close', { judge: judgeClose, lawful: A_CLOSING }, [
  ['by the creator, after approval', {}],
  ['by another holder', { creatorPostId: 'CLK2' }, 'file.not-creator'],
  ['by a creator who does not hold it', { holderPostId: 'SUP' }, 'file.not-holder'],
  ['without approval', { state: 'closeProposed' }, 'file.act-not-in-state'],
  ['while a file is attached to it (FM-2)', { attachedFiles: 1 }, 'file.has-attached'],
  ['while an answer is awaited', { awaitedAnswers: 1 }, 'file.answers-awaited'],
  ['while a part of it is open (FM-5)', { openParts: 1 }, 'file.parts-open'],
  ['overdue without a reason for the delay', LATE, 'file.delay-reason-missing'],
  ['overdue with one', { ...LATE, ...EXPLAINED }],
]);

const WITHDRAW_CLOSE = casesOf<CloseFacts>(
  'withdraw closing',
  { judge: judgeWithdrawClose, lawful: A_CLOSING },
  [
    ['with a reason', { noteText: 'नया पत्र प्राप्त।' }],
    ['without a reason', {}, 'file.close-reason-missing'],
    ['by another than the creator', { noteText: 'नया पत्र।', creatorPostId: 'CLK2' }, 'file.not-creator'],
    ['when overdue: the file does not leave the desk', { ...LATE, noteText: 'नया पत्र।' }],
    ['before approval', { noteText: 'नया पत्र।', state: 'closeProposed' }, 'file.act-not-in-state'],
  ],
);

const A_NOTE: WriteNoteFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  noteText: 'परीक्षण किया।',
};

const WRITE_NOTE = casesOf<WriteNoteFacts>('write a note', { judge: judgeWriteNote, lawful: A_NOTE }, [
  ['by the holder', {}],
  ['on a draft', { state: 'draft' }],
  ['by another (EN-11)', { actorPostId: 'CLK' }, 'file.not-holder'],
  ['without words', { noteText: '\n' }, 'file.note-empty'],
  ['on a closed file', { state: 'closed' }, 'file.not-open'],
]);

const A_YELLOW_NOTE: YellowNoteFacts = { actorPostId: 'CLK', authorPostId: 'CLK', isSealed: false };

const YELLOW_NOTE = casesOf<YellowNoteFacts>(
  'change a note',
  { judge: judgeYellowNote, lawful: A_YELLOW_NOTE },
  [
    ['one\u2019s own, not forwarded', {}],
    ['one\u2019s own, forwarded (E2)', { isSealed: true }, 'file.note-sealed'],
    ['another\u2019s, not forwarded (EN-1)', { actorPostId: 'SUP' }, 'file.not-note-author'],
    [
      'another\u2019s, forwarded (E2)',
      { actorPostId: 'SUP', isSealed: true },
      'file.note-sealed',
      'file.not-note-author',
    ],
  ],
);

const AN_ACTIVATION: ActivateFacts = {
  state: 'draft',
  actorPostId: 'CLK',
  creatorPostId: 'CLK',
  subject: 'स्टेशनरी क्रय',
  isSubjectHeadKnown: true,
};

const ACTIVATE = casesOf<ActivateFacts>('activate', { judge: judgeActivate, lawful: AN_ACTIVATION }, [
  ['a draft by its creator', {}],
  ['by another', { actorPostId: 'SUP' }, 'file.not-creator'],
  ['without a subject', { subject: ' ' }, 'file.subject-missing'],
  ['under an unknown subject head (K-9)', { isSubjectHeadKnown: false }, 'file.subject-head-unknown'],
  ['twice', { state: 'active' }, 'file.act-not-in-state'],
]);

const DISCARD = casesOf('discard', { judge: judgeDiscard, lawful: AN_ACTIVATION }, [
  ['a draft by its creator', {}],
  ['by another', { actorPostId: 'SUP' }, 'file.not-creator'],
  ['a file that has a number', { state: 'active' }, 'file.act-not-in-state'],
]);

const PRIORITY = casesOf<PriorityFacts>(
  'set priority',
  { judge: judgeSetPriority, lawful: { from: 'ordinary', to: 'urgent', isSenior: false } },
  [
    ['raised by the holder', {}],
    ['left as it was', { to: 'ordinary' }],
    ['lowered by the holder', { from: 'immediate', to: 'ordinary' }, 'file.priority-lowered'],
    ['lowered by a senior', { from: 'immediate', to: 'ordinary', isSenior: true }],
  ],
);

export const RULE_CASES: readonly RuleCase[] = [
  ...ACTIVATE,
  ...DISCARD,
  ...WRITE_NOTE,
  ...YELLOW_NOTE,
  ...SEND,
  ...PULL_BACK,
  ...RETURN,
  ...PROPOSE_CLOSE,
  ...APPROVE_CLOSE,
  ...REFUSE_CLOSE,
  ...WITHDRAW_CLOSE,
  ...CLOSE,
  ...PRIORITY,
];
