import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { GrantFacts } from '../grant-facts';

const code = 'file.holder-named';

/** The holder sees the whole file without being named. */
export const namedNotHolder: FileRule<Pick<GrantFacts, 'recipient' | 'holderPostId'>> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ recipient, holderPostId }) => (recipient.postId === holderPostId ? refusal(code) : null),
};
