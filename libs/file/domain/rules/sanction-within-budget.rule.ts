import { formatRupees, warning } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { SanctionFacts } from '../sanction-facts';

const code = 'file.beyond-budget';

/** What the head does not hold may still be sanctioned, for more may be asked; who does it knows it. */
export const sanctionWithinBudget: FileRule<Pick<SanctionFacts, 'amountPaise' | 'availablePaise'>> = {
  code,
  cites: 'EN-13',
  judge: ({ amountPaise, availablePaise }) =>
    amountPaise > availablePaise ? warning(code, { available: formatRupees(availablePaise) }) : null,
};
