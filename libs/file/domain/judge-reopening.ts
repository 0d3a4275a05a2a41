import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { ProposeReopenFacts, RecordFacts, RefuseReopenFacts, ReopenFacts } from './reopening-facts';
import { PROPOSE_REOPEN_RULES, RECORD_RULES, REFUSE_REOPEN_RULES, REOPEN_RULES } from './rules/reopening';

/** Whether its creator may ask this post to let the closed file be reopened. */
export function judgeProposeReopen(facts: ProposeReopenFacts): Verdict {
  return judge(PROPOSE_REOPEN_RULES, facts);
}

/** Whether the file may be reopened; it then lies with its creator. */
export function judgeReopen(facts: ReopenFacts): Verdict {
  return judge(REOPEN_RULES, facts);
}

/** Whether the reopening may be refused; the file stays closed. */
export function judgeRefuseReopen(facts: RefuseReopenFacts): Verdict {
  return judge(REFUSE_REOPEN_RULES, facts);
}

/** Whether the record keeper may take the closed file over. */
export function judgeRecord(facts: RecordFacts): Verdict {
  return judge(RECORD_RULES, facts);
}
