import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { ProposeSanctionFacts, SanctionFacts, WithdrawSanctionFacts } from './sanction-facts';
import { PROPOSE_SANCTION_RULES, SANCTION_RULES, WITHDRAW_SANCTION_RULES } from './rules/sanctions';

/** Whether the holder may put such a block on the file. */
export function judgeProposeSanction(facts: ProposeSanctionFacts): Verdict {
  return judge(PROPOSE_SANCTION_RULES, facts);
}

/** Whether the holder may take the block back. */
export function judgeWithdrawSanction(facts: WithdrawSanctionFacts): Verdict {
  return judge(WITHDRAW_SANCTION_RULES, facts);
}

/** Whether the decision may sanction the proposed block (EN-13, EN-14). */
export function judgeSanction(facts: SanctionFacts): Verdict {
  return judge(SANCTION_RULES, facts);
}
