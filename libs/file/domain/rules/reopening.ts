import type { FileRule } from '../file-findings';
import type { ProposeReopenFacts, RecordFacts, RefuseReopenFacts, ReopenFacts } from '../reopening-facts';
import { actorMayApproveClosing } from './actor-may-approve-closing.rule';
import { creatorOnly } from './creator-only.rule';
import { keptForYears } from './kept-for-years.rule';
import { recipientMayApproveClosing } from './recipient-may-approve-closing.rule';
import { recipientNotVacant } from './recipient-not-vacant.rule';
import { reopenNeedsReason } from './reopen-needs-reason.rule';
import { sendToAnotherPost } from './send-to-another-post.rule';
import { stateAllows } from './state-allows.rule';

export const PROPOSE_REOPEN_RULES: readonly FileRule<ProposeReopenFacts>[] = [
  stateAllows('proposeReopen'),
  creatorOnly,
  sendToAnotherPost,
  recipientMayApproveClosing,
  reopenNeedsReason,
  recipientNotVacant,
];

export const REOPEN_RULES: readonly FileRule<ReopenFacts>[] = [
  stateAllows('reopen'),
  actorMayApproveClosing,
  reopenNeedsReason,
];

export const REFUSE_REOPEN_RULES: readonly FileRule<RefuseReopenFacts>[] = [
  stateAllows('refuseReopen'),
  reopenNeedsReason,
];

export const RECORD_RULES: readonly FileRule<RecordFacts>[] = [stateAllows('recordFile'), keptForYears];
