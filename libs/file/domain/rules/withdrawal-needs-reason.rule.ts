import { refusal } from '@sanchika/platform/kernel';
import type { WithdrawDecisionFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.withdrawal-reason-missing';

/** The reasons for withdrawing a decision are recorded. */
export const withdrawalNeedsReason: FileRule<Pick<WithdrawDecisionFacts, 'reason'>> = {
  code,
  cites: 'EN-5',
  judge: ({ reason }) => (isBlank(reason) ? refusal(code) : null),
};
