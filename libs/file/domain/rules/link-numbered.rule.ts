import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { LinkFacts } from '../linking-facts';

const code = 'file.draft-linked';

/** Only what has a number can be linked: a draft is its creator’s alone. */
export const linkNumbered: FileRule<Pick<LinkFacts, 'linkedState'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ linkedState }) => (linkedState === 'draft' || linkedState === 'discarded' ? refusal(code) : null),
};
