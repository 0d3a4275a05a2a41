import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.other-proposes-money';

/** A block that asks for money is decided or taken back before its file ends in another. */
export const otherProposesNoMoney: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'EN-13',
  judge: ({ merged }) => (merged.hasProposedSanction ? refusal(code, { number: merged.number }) : null),
};
