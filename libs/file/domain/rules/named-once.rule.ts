import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { GrantFacts } from '../grant-facts';

const code = 'file.already-named';

/** A post has one grant at a time, so that taking it back takes back all. */
export const namedOnce: FileRule<Pick<GrantFacts, 'recipient' | 'namedPostIds'>> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ recipient, namedPostIds }) => (namedPostIds.includes(recipient.postId) ? refusal(code) : null),
};
