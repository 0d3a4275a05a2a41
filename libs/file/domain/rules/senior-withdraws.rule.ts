import { refusal } from '@sanchika/platform/kernel';
import type { WithdrawDecisionFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-senior-to-decider';

/** A decision is withdrawn only by an officer higher than the one who took it. */
export const seniorWithdraws: FileRule<Pick<WithdrawDecisionFacts, 'actorPostId' | 'seniorsOfDecider'>> = {
  code,
  cites: 'EN-5',
  judge: ({ actorPostId, seniorsOfDecider }) =>
    seniorsOfDecider.includes(actorPostId) ? null : refusal(code),
};
