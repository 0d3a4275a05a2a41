import type { FileRule } from '../file-findings';
import type {
  MergeFacts,
  MergeFilesFacts,
  OpenPartFacts,
  OpenVolumeFacts,
  PaperFacts,
  ProposeMergeFacts,
  RefuseMergeFacts,
} from '../merging-facts';
import { actorMayApproveMerging } from './actor-may-approve-merging.rule';
import { bothAreMainFiles } from './both-are-main-files.rule';
import { bothAtHand } from './both-at-hand.rule';
import { classesAgree } from './classes-agree.rule';
import { holderOnly } from './holder-only.rule';
import { mainIsElsewhere } from './main-is-elsewhere.rule';
import { mergeFitsOneEvent } from './merge-fits-one-event.rule';
import { mergingNeedsReason } from './merging-needs-reason.rule';
import { mergingProposedOnce } from './merging-proposed-once.rule';
import { mergingWasProposed } from './merging-was-proposed.rule';
import { otherAwaitsNothing } from './other-awaits-nothing.rule';
import { otherGoesAlone } from './other-goes-alone.rule';
import { otherHasNoOpenParts } from './other-has-no-open-parts.rule';
import { otherIsFree } from './other-is-free.rule';
import { otherProposesNoMoney } from './other-proposes-no-money.rule';
import { partOfAMainFile } from './part-of-a-main-file.rule';
import { partOfThisFile } from './part-of-this-file.rule';
import { partsAreFew } from './parts-are-few.rule';
import { stateAllows } from './state-allows.rule';
import { twoFiles } from './two-files.rule';
import { volumeGrowsThick } from './volume-grows-thick.rule';
import { volumeHasRoom } from './volume-has-room.rule';
import { volumeIsThick } from './volume-is-thick.rule';

export const OPEN_PART_RULES: readonly FileRule<OpenPartFacts>[] = [
  stateAllows('openPart'),
  partOfAMainFile,
  mainIsElsewhere,
  partsAreFew,
];

const ENDING_IN_ANOTHER: readonly FileRule<MergeFacts>[] = [
  bothAtHand,
  classesAgree,
  otherAwaitsNothing,
  otherProposesNoMoney,
  otherIsFree,
  otherGoesAlone,
  mergeFitsOneEvent,
];

export const MERGE_PART_RULES: readonly FileRule<MergeFacts>[] = [
  stateAllows('mergeIn'),
  holderOnly,
  partOfThisFile,
  ...ENDING_IN_ANOTHER,
];

const OF_MAIN_FILES: readonly FileRule<MergeFilesFacts>[] = [
  holderOnly,
  twoFiles,
  bothAreMainFiles,
  ...ENDING_IN_ANOTHER,
  otherHasNoOpenParts,
  mergingNeedsReason,
];

export const MERGE_FILES_RULES: readonly FileRule<MergeFilesFacts>[] = [
  stateAllows('mergeIn'),
  actorMayApproveMerging,
  ...OF_MAIN_FILES,
];

export const PROPOSE_MERGE_RULES: readonly FileRule<ProposeMergeFacts>[] = [
  stateAllows('proposeMerge'),
  mergingProposedOnce,
  ...OF_MAIN_FILES,
];

export const REFUSE_MERGE_RULES: readonly FileRule<RefuseMergeFacts>[] = [
  stateAllows('refuseMerge'),
  holderOnly,
  mergingWasProposed,
  mergingNeedsReason,
];

export const OPEN_VOLUME_RULES: readonly FileRule<OpenVolumeFacts>[] = [
  stateAllows('openVolume'),
  holderOnly,
  volumeIsThick,
];

export const ADD_PAPER_RULES: readonly FileRule<PaperFacts>[] = [volumeHasRoom, volumeGrowsThick];
