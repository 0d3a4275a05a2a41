import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { CloseFacts, DecideCloseFacts, ProposeCloseFacts } from './act-facts';
import {
  APPROVE_CLOSE_RULES,
  CLOSE_RULES,
  PROPOSE_CLOSE_RULES,
  REFUSE_CLOSE_RULES,
  WITHDRAW_CLOSE_RULES,
} from './rules';

/** Whether the file may be sent to this post with the proposal to close it. */
export function judgeProposeClose(facts: ProposeCloseFacts): Verdict {
  return judge(PROPOSE_CLOSE_RULES, facts);
}

/** Whether the closing may be approved; the decision is `fileAndClose` and the file goes to its creator. */
export function judgeApproveClose(facts: DecideCloseFacts): Verdict {
  return judge(APPROVE_CLOSE_RULES, facts);
}

/** Whether the proposal may be refused; the decision is `reject` and the file goes back to the proposer. */
export function judgeRefuseClose(facts: DecideCloseFacts): Verdict {
  return judge(REFUSE_CLOSE_RULES, { ...facts, decision: 'reject' });
}

/** Whether the creator may go on with the file instead of closing it; the file stays on his desk. */
export function judgeWithdrawClose(facts: CloseFacts): Verdict {
  return judge(WITHDRAW_CLOSE_RULES, facts);
}

/** Whether the creator may close the file, its closing being approved. */
export function judgeClose(facts: CloseFacts): Verdict {
  return judge(CLOSE_RULES, facts);
}
