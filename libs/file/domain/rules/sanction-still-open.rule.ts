import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { WithdrawSanctionFacts } from '../sanction-facts';

const code = 'file.sanction-settled';

/** What was sanctioned, refused, superseded or taken back stays as it is. */
export const sanctionStillOpen: FileRule<Pick<WithdrawSanctionFacts, 'sanctionState'>> = {
  code,
  cites: 'EN-13',
  judge: ({ sanctionState }) => (sanctionState === 'proposed' ? null : refusal(code)),
};
