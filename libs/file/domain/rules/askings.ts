import type {
  AnswerFacts,
  AskFacts,
  AskReasonFacts,
  RecordSpokenFacts,
  WithdrawAskingFacts,
  WithdrawDecisionFacts,
} from '../asking-facts';
import type { FileRule } from '../file-findings';
import { aNoteHasWords } from './a-note-has-words.rule';
import { answerFits } from './answer-fits.rule';
import { answerHasWords } from './answer-has-words.rule';
import { answeredOnce } from './answered-once.rule';
import { askedAnother } from './asked-another.rule';
import { askedCanAnswer } from './asked-can-answer.rule';
import { askedFew } from './asked-few.rule';
import { askedNotVacant } from './asked-not-vacant.rule';
import { askedOnce } from './asked-once.rule';
import { askedPostOnly } from './asked-post-only.rule';
import { decisionStands } from './decision-stands.rule';
import { heldForWork } from './held-for-work.rule';
import { holderOnly } from './holder-only.rule';
import { overdueOnly } from './overdue-only.rule';
import { questionPresent } from './question-present.rule';
import { reasonAskedOnce } from './reason-asked-once.rule';
import { reasonStands } from './reason-stands.rule';
import { seniorWithdraws } from './senior-withdraws.rule';
import { spokenBeforeNow } from './spoken-before-now.rule';
import { withdrawalNeedsReason } from './withdrawal-needs-reason.rule';

export const ASK_RULES: readonly FileRule<AskFacts>[] = [
  heldForWork,
  holderOnly,
  questionPresent,
  askedAnother,
  askedCanAnswer,
  askedOnce,
  askedFew,
  askedNotVacant,
];

export const ASK_REASON_RULES: readonly FileRule<AskReasonFacts>[] = [
  heldForWork,
  overdueOnly,
  questionPresent,
  reasonAskedOnce,
];

export const ANSWER_RULES: readonly FileRule<AnswerFacts>[] = [
  askedPostOnly,
  answeredOnce,
  answerFits,
  answerHasWords,
];

export const WITHDRAW_ASKING_RULES: readonly FileRule<WithdrawAskingFacts>[] = [
  holderOnly,
  reasonStands,
  answeredOnce,
];

export const RECORD_SPOKEN_RULES: readonly FileRule<RecordSpokenFacts>[] = [
  heldForWork,
  holderOnly,
  aNoteHasWords,
  askedAnother,
  askedCanAnswer,
  spokenBeforeNow,
];

export const WITHDRAW_DECISION_RULES: readonly FileRule<WithdrawDecisionFacts>[] = [
  heldForWork,
  holderOnly,
  decisionStands,
  seniorWithdraws,
  withdrawalNeedsReason,
];
