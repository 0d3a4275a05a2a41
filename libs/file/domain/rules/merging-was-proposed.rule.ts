import { refusal } from '@sanchika/platform/kernel';
import type { ProposalFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.merge-not-proposed';

/** Only what was proposed is refused. */
export const mergingWasProposed: FileRule<ProposalFacts> = {
  code,
  cites: 'FM-4',
  judge: ({ isProposed }) => (isProposed ? null : refusal(code)),
};
