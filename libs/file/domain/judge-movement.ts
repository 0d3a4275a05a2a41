import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { PullBackFacts, ReturnFacts, SendFacts } from './act-facts';
import { PULL_BACK_RULES, RETURN_RULES, SEND_RULES } from './rules';

/** Whether the file may be sent to the recipient with this decision. */
export function judgeSend(facts: SendFacts): Verdict {
  return judge(SEND_RULES, facts);
}

/** Whether the file may be taken back from where it was sent (E3). */
export function judgePullBack(facts: PullBackFacts): Verdict {
  return judge(PULL_BACK_RULES, facts);
}

/** Whether the file may go back to the post that sent it; the decision is `return`, so it needs a reason. */
export function judgeReturn(facts: ReturnFacts): Verdict {
  return judge(RETURN_RULES, { ...facts, decision: 'return' });
}
