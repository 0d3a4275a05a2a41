import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';
import type { ProposeSanctionFacts } from '../sanction-facts';

const code = 'file.sanction-incomplete';

/** Who sanctions must see under which head, to whom, by which rule and what for. */
export const sanctionInFull: FileRule<
  Pick<ProposeSanctionFacts, 'budgetHead' | 'payee' | 'ruleCited' | 'purpose'>
> = {
  code,
  cites: 'EN-13',
  judge: ({ budgetHead, payee, ruleCited, purpose }) =>
    [budgetHead, payee, ruleCited, purpose].some(isBlank) ? refusal(code) : null,
};
