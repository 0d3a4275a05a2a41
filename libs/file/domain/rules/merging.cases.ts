import {
  judgeAddPaper,
  judgeMergeFiles,
  judgeMergePart,
  judgeOpenPart,
  judgeOpenVolume,
  judgeProposeMerge,
  judgeRefuseMerge,
} from '../judge-merging';
import type {
  MergeFacts,
  MergeFilesFacts,
  OpenPartFacts,
  OpenVolumeFacts,
  PaperFacts,
  ProposeMergeFacts,
  RefuseMergeFacts,
} from '../merging-facts';
import { casesOf } from './rule-book.cases';
import type { Row, RuleCase } from './rule-book.cases';

const AN_OPENING: OpenPartFacts = {
  state: 'active',
  actorPostId: 'CLK',
  holderPostId: 'SUP',
  isPart: false,
  openParts: 0,
};

const opening: readonly Row<OpenPartFacts>[] = [
  ['while another has the main file (FM-3)', {}],
  ['while it is put by there', { state: 'parked' }],
  ['beside others (FM-5)', { openParts: 29 }],
  ['by whoever has it himself', { holderPostId: 'CLK' }, 'file.main-at-hand'],
  ['of a part', { isPart: true }, 'file.part-of-part'],
  ['beside thirty others', { openParts: 30 }, 'file.too-many-parts'],
  ['of a closed file', { state: 'closed', holderPostId: null }, 'file.act-not-in-state'],
  ['of one whose closing is proposed', { state: 'closeProposed' }, 'file.act-not-in-state'],
];

const A_PART: MergeFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  isPart: false,
  classification: 'ordinary',
  merged: {
    number: 'STN/15/2026 (भाग-1)',
    state: 'active',
    holderPostId: 'SUP',
    classification: 'ordinary',
    isSame: false,
    isPart: true,
    isItsPart: true,
    isAttached: false,
    attachedFiles: 0,
    openParts: 0,
    leaves: 12,
    awaitedAnswers: 0,
    hasProposedSanction: false,
  },
};
const { merged: part } = A_PART;

const mergingPart: readonly Row<MergeFacts>[] = [
  ['when both are with one holder (FM-3)', {}],
  ['when the part is elsewhere', { merged: { ...part, holderPostId: 'CLK' } }, 'file.other-not-at-hand'],
  ['when the part is put by', { merged: { ...part, state: 'parked' } }, 'file.other-not-at-hand'],
  ['by another than the holder', { holderPostId: 'ADM' }, 'file.not-holder'],
  ['that goes with another file (FM-2)', { merged: { ...part, isAttached: true } }, 'file.is-attached'],
  ['that takes another along (FM-2)', { merged: { ...part, attachedFiles: 1 } }, 'file.has-attached'],
  ['of another file', { merged: { ...part, isItsPart: false } }, 'file.not-its-part'],
  ['of another class', { merged: { ...part, classification: 'restricted' } }, 'file.classes-differ'],
  ['that awaits an answer', { merged: { ...part, awaitedAnswers: 1 } }, 'file.other-awaits-answer'],
  ['that asks for money', { merged: { ...part, hasProposedSanction: true } }, 'file.other-proposes-money'],
  ['of more than 1200 notes and papers', { merged: { ...part, leaves: 1201 } }, 'file.other-too-thick'],
  ['into a file that is put by', { state: 'parked' }, 'file.act-not-in-state'],
];

const main = { ...part, number: 'STN/16/2026', isPart: false, isItsPart: false };
const A_MERGER: MergeFilesFacts = {
  ...A_PART,
  merged: main,
  actorRoles: ['sectionHead'],
  reason: 'एक ही विषय की दो नस्तियाँ।',
};

const mergingFiles: readonly Row<MergeFilesFacts>[] = [
  ['by a section officer who has both (FM-4)', {}],
  ['by a dealing hand', { actorRoles: ['dealingHand'] }, 'file.merge-not-competent'],
  ['without a reason', { reason: ' ' }, 'file.merge-reason-missing'],
  ['with itself', { merged: { ...main, isSame: true } }, 'file.merge-with-itself'],
  ['of which one is a part', { merged: { ...main, isPart: true } }, 'file.part-goes-to-main'],
  ['into a part', { isPart: true }, 'file.part-goes-to-main'],
  ['of which one has an open part (FM-5)', { merged: { ...main, openParts: 1 } }, 'file.parts-open'],
  ['of which one is elsewhere', { merged: { ...main, holderPostId: null } }, 'file.other-not-at-hand'],
  ['of different classes', { classification: 'restricted' }, 'file.classes-differ'],
];

const A_PROPOSAL: ProposeMergeFacts = { ...A_MERGER, actorRoles: ['dealingHand'], isProposed: false };

const proposing: readonly Row<ProposeMergeFacts>[] = [
  ['by a dealing hand who has both (FM-4)', {}],
  ['twice', { isProposed: true }, 'file.merge-already-proposed'],
  ['without a reason', { reason: '' }, 'file.merge-reason-missing'],
  ['of a file that is put by', { state: 'parked' }, 'file.act-not-in-state'],
];

const A_REFUSAL: RefuseMergeFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  isProposed: true,
  reason: 'विषय भिन्न हैं।',
};

const refusing: readonly Row<RefuseMergeFacts>[] = [
  ['with a reason', {}],
  ['without a reason', { reason: '' }, 'file.merge-reason-missing'],
  ['of what was not proposed', { isProposed: false }, 'file.merge-not-proposed'],
  ['by another than the holder', { holderPostId: 'ADM' }, 'file.not-holder'],
];

const A_VOLUME: OpenVolumeFacts = {
  state: 'active',
  actorPostId: 'SUP',
  holderPostId: 'SUP',
  volumePages: 151,
};

const openingVolume: readonly Row<OpenVolumeFacts>[] = [
  ['after 151 pages (CSMOP para 23)', {}],
  ['after 150 pages', { volumePages: 150 }, 'file.volume-thin'],
  ['by another than the holder', { holderPostId: 'ADM' }, 'file.not-holder'],
  ['of a closed file', { state: 'closed', holderPostId: 'SUP' }, 'file.act-not-in-state'],
];

const addingPaper: readonly Row<PaperFacts>[] = [
  ['as page 150', {}],
  ['as page 151 (CSMOP para 23)', { volumePages: 150 }, 'file.volume-thick'],
  ['as the last, of many pages', { volumePages: 199, pages: 40 }, 'file.volume-thick'],
  ['after 200 pages', { volumePages: 200 }, 'file.volume-full', 'file.volume-thick'],
];

/** Examples of opening parts and volumes and of merging. */
export const MERGING_CASES: readonly RuleCase[] = [
  ...casesOf('opening a part', { judge: judgeOpenPart, lawful: AN_OPENING }, opening),
  ...casesOf('merging a part', { judge: judgeMergePart, lawful: A_PART }, mergingPart),
  ...casesOf('merging two files', { judge: judgeMergeFiles, lawful: A_MERGER }, mergingFiles),
  ...casesOf('proposing to merge', { judge: judgeProposeMerge, lawful: A_PROPOSAL }, proposing),
  ...casesOf('refusing to merge', { judge: judgeRefuseMerge, lawful: A_REFUSAL }, refusing),
  ...casesOf('opening a volume', { judge: judgeOpenVolume, lawful: A_VOLUME }, openingVolume),
  ...casesOf('adding a paper', { judge: judgeAddPaper, lawful: { volumePages: 149, pages: 1 } }, addingPaper),
];
