import { judge, type Verdict } from '@sanchika/platform/kernel';
import type {
  AnswerFacts,
  AskFacts,
  AskReasonFacts,
  RecordSpokenFacts,
  WithdrawAskingFacts,
  WithdrawDecisionFacts,
} from './asking-facts';
import {
  ANSWER_RULES,
  ASK_REASON_RULES,
  ASK_RULES,
  RECORD_SPOKEN_RULES,
  WITHDRAW_ASKING_RULES,
  WITHDRAW_DECISION_RULES,
} from './rules/askings';

/** Whether the holder may ask these posts while the file stays with him (EN-11). */
export function judgeAsk(facts: AskFacts): Verdict {
  return judge(ASK_RULES, facts);
}

/** Whether a superior may ask for the reason of the delay now (B7). */
export function judgeAskReason(facts: AskReasonFacts): Verdict {
  return judge(ASK_REASON_RULES, facts);
}

/** Whether the asking may be answered so. */
export function judgeAnswer(facts: AnswerFacts): Verdict {
  return judge(ANSWER_RULES, facts);
}

/** Whether the holder may take the asking back. */
export function judgeWithdrawAsking(facts: WithdrawAskingFacts): Verdict {
  return judge(WITHDRAW_ASKING_RULES, facts);
}

/** Whether what was said may be put on the file so (EN-6). */
export function judgeRecordSpoken(facts: RecordSpokenFacts): Verdict {
  return judge(RECORD_SPOKEN_RULES, facts);
}

/** Whether the holder may withdraw a decision taken below him (EN-5). */
export function judgeWithdrawDecision(facts: WithdrawDecisionFacts): Verdict {
  return judge(WITHDRAW_DECISION_RULES, facts);
}
