import { refusal } from '@sanchika/platform/kernel';
import type { ProposalFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.merge-already-proposed';

/** One proposal to merge is decided before the next. */
export const mergingProposedOnce: FileRule<ProposalFacts> = {
  code,
  cites: 'FM-4',
  judge: ({ isProposed }) => (isProposed ? refusal(code) : null),
};
