import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { MOST_NAMED } from '../grant';
import type { GrantFacts } from '../grant-facts';

const code = 'file.too-many-named';

/** A file that is shown to everybody is not restricted. */
export const namedFew: FileRule<Pick<GrantFacts, 'namedPostIds'>> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ namedPostIds }) =>
    namedPostIds.length < MOST_NAMED ? null : refusal(code, { most: MOST_NAMED }),
};
