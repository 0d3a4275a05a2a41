import { refusal } from '@sanchika/platform/kernel';
import type { WithdrawDecisionFacts } from '../asking-facts';
import { isFinal } from '../decision';
import type { FileRule } from '../file-findings';

const code = 'file.no-standing-decision';

/** Only a decision that settled the matter, and still stands, is withdrawn. */
export const decisionStands: FileRule<Pick<WithdrawDecisionFacts, 'decision' | 'isWithdrawn'>> = {
  code,
  cites: 'EN-5',
  judge: ({ decision, isWithdrawn }) => (isFinal(decision) && !isWithdrawn ? null : refusal(code)),
};
