import type { FileRule } from '../file-findings';
import type { ProposeSanctionFacts, SanctionFacts, WithdrawSanctionFacts } from '../sanction-facts';
import { heldForWork } from './held-for-work.rule';
import { holderOnly } from './holder-only.rule';
import { sanctionByAnother } from './sanction-by-another.rule';
import { sanctionInFull } from './sanction-in-full.rule';
import { sanctionNotByLink } from './sanction-not-by-link.rule';
import { sanctionStillOpen } from './sanction-still-open.rule';
import { sanctionWithinBudget } from './sanction-within-budget.rule';
import { sanctionWithinLimit } from './sanction-within-limit.rule';

export const PROPOSE_SANCTION_RULES: readonly FileRule<ProposeSanctionFacts>[] = [
  heldForWork,
  holderOnly,
  sanctionInFull,
];

export const WITHDRAW_SANCTION_RULES: readonly FileRule<WithdrawSanctionFacts>[] = [
  heldForWork,
  holderOnly,
  sanctionStillOpen,
];

export const SANCTION_RULES: readonly FileRule<SanctionFacts>[] = [
  sanctionNotByLink,
  sanctionByAnother,
  sanctionWithinLimit,
  sanctionWithinBudget,
];
