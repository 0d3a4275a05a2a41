import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { ActivateFacts, DiscardFacts } from './act-facts';
import { ACTIVATE_RULES, DISCARD_RULES } from './rules';

/** Whether a draft may be numbered and become a file. */
export function judgeActivate(facts: ActivateFacts): Verdict {
  return judge(ACTIVATE_RULES, facts);
}

/** Whether a draft may be thrown away; its computer number is never used again (K-6). */
export function judgeDiscard(facts: DiscardFacts): Verdict {
  return judge(DISCARD_RULES, facts);
}
