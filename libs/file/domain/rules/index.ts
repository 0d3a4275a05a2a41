import type {
  ActivateFacts,
  CloseFacts,
  DecideCloseFacts,
  DiscardFacts,
  PriorityFacts,
  ProposeCloseFacts,
  PullBackFacts,
  ReturnFacts,
  SendFacts,
  WriteNoteFacts,
  YellowNoteFacts,
} from '../act-facts';
import type { Decision } from '../decision';
import type { FileRule } from '../file-findings';
import { aNoteHasWords } from './a-note-has-words.rule';
import { aNoteOrAReason } from './a-note-or-a-reason.rule';
import { actorMayApproveClosing } from './actor-may-approve-closing.rule';
import { channelOfSubmission } from './channel-of-submission.rule';
import { closingNeedsReason } from './closing-needs-reason.rule';
import { creatorOnly } from './creator-only.rule';
import { decisionNeedsReason } from './decision-needs-reason.rule';
import { delayNeedsReason } from './delay-needs-reason.rule';
import { holderOnly } from './holder-only.rule';
import { lastSenderOnly } from './last-sender-only.rule';
import { noOpenParts } from './no-open-parts.rule';
import { noteAuthorOnly } from './note-author-only.rule';
import { notAttached } from './not-attached.rule';
import { nothingAttached } from './nothing-attached.rule';
import { nothingAwaited } from './nothing-awaited.rule';
import { openForWriting } from './open-for-writing.rule';
import { partEndsByMerging } from './part-ends-by-merging.rule';
import { partsAreMergedFirst } from './parts-are-merged-first.rule';
import { priorityNotLowered } from './priority-not-lowered.rule';
import { recipientCanHold } from './recipient-can-hold.rule';
import { recipientMayApproveClosing } from './recipient-may-approve-closing.rule';
import { recipientNotVacant } from './recipient-not-vacant.rule';
import { sealedNoteStays } from './sealed-note-stays.rule';
import { sendToAnotherPost } from './send-to-another-post.rule';
import { somebodyToReturnTo } from './somebody-to-return-to.rule';
import { stateAllows } from './state-allows.rule';
import { subjectHeadKnown } from './subject-head-known.rule';
import { subjectPresent } from './subject-present.rule';
import { unreadOnly } from './unread-only.rule';
import { upwardLoop } from './upward-loop.rule';

export const ACTIVATE_RULES: readonly FileRule<ActivateFacts>[] = [
  stateAllows('activate'),
  creatorOnly,
  subjectPresent,
  subjectHeadKnown,
];

export const DISCARD_RULES: readonly FileRule<DiscardFacts>[] = [stateAllows('discard'), creatorOnly];

export const WRITE_NOTE_RULES: readonly FileRule<WriteNoteFacts>[] = [
  openForWriting,
  holderOnly,
  aNoteHasWords,
];

/** The seal comes first: to a holder it is the answer, whoever wrote the note (E2). */
export const YELLOW_NOTE_RULES: readonly FileRule<YellowNoteFacts>[] = [sealedNoteStays, noteAuthorOnly];

export const SEND_RULES: readonly FileRule<SendFacts>[] = [
  stateAllows('send'),
  holderOnly,
  partsAreMergedFirst,
  notAttached,
  sendToAnotherPost,
  recipientCanHold,
  aNoteOrAReason,
  decisionNeedsReason,
  delayNeedsReason,
  recipientNotVacant,
  channelOfSubmission,
  upwardLoop,
];

export const PULL_BACK_RULES: readonly FileRule<PullBackFacts>[] = [
  stateAllows('pullBack'),
  notAttached,
  lastSenderOnly,
  unreadOnly,
];

type Decided<Facts> = Facts & { readonly decision: Decision };

export const RETURN_RULES: readonly FileRule<Decided<ReturnFacts>>[] = [
  stateAllows('returnBack'),
  holderOnly,
  partsAreMergedFirst,
  notAttached,
  somebodyToReturnTo,
  recipientCanHold,
  decisionNeedsReason,
  delayNeedsReason,
  recipientNotVacant,
];

export const PROPOSE_CLOSE_RULES: readonly FileRule<ProposeCloseFacts>[] = [
  stateAllows('proposeClose'),
  holderOnly,
  partEndsByMerging,
  noOpenParts,
  notAttached,
  sendToAnotherPost,
  recipientCanHold,
  recipientMayApproveClosing,
  closingNeedsReason,
  delayNeedsReason,
  recipientNotVacant,
];

export const APPROVE_CLOSE_RULES: readonly FileRule<DecideCloseFacts>[] = [
  stateAllows('approveClose'),
  holderOnly,
  actorMayApproveClosing,
  recipientCanHold,
  delayNeedsReason,
  recipientNotVacant,
];

export const REFUSE_CLOSE_RULES: readonly FileRule<Decided<DecideCloseFacts>>[] = [
  stateAllows('refuseClose'),
  holderOnly,
  recipientCanHold,
  decisionNeedsReason,
  delayNeedsReason,
  recipientNotVacant,
];

export const WITHDRAW_CLOSE_RULES: readonly FileRule<CloseFacts>[] = [
  stateAllows('withdrawClose'),
  holderOnly,
  creatorOnly,
  closingNeedsReason,
];

export const CLOSE_RULES: readonly FileRule<CloseFacts>[] = [
  stateAllows('close'),
  holderOnly,
  creatorOnly,
  nothingAwaited,
  noOpenParts,
  nothingAttached,
  delayNeedsReason,
];

export {
  ANSWER_RULES,
  ASK_REASON_RULES,
  ASK_RULES,
  RECORD_SPOKEN_RULES,
  WITHDRAW_ASKING_RULES,
  WITHDRAW_DECISION_RULES,
} from './askings';
export { ATTACH_RULES, DETACH_RULES } from './attaching';
export { LINK_RULES, UNLINK_RULES } from './linking';
export {
  ADD_PAPER_RULES,
  MERGE_FILES_RULES,
  MERGE_PART_RULES,
  OPEN_PART_RULES,
  OPEN_VOLUME_RULES,
  PROPOSE_MERGE_RULES,
  REFUSE_MERGE_RULES,
} from './merging';
export { GRANT_RULES, RECLASSIFY_RULES, REVOKE_GRANT_RULES } from './grants';
export { PARK_RULES, UNPARK_RULES } from './parking';
export { PROPOSE_SANCTION_RULES, SANCTION_RULES, WITHDRAW_SANCTION_RULES } from './sanctions';
export { PROPOSE_REOPEN_RULES, RECORD_RULES, REFUSE_REOPEN_RULES, REOPEN_RULES } from './reopening';

export const PRIORITY_RULES: readonly FileRule<PriorityFacts>[] = [priorityNotLowered];
