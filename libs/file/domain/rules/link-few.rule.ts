import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { MOST_LINKS } from '../linking';
import type { LinkFacts } from '../linking-facts';

const code = 'file.too-many-links';

/** A file that links everything points at nothing. */
export const linkFew: FileRule<Pick<LinkFacts, 'linkedFileIds'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ linkedFileIds }) =>
    linkedFileIds.length >= MOST_LINKS ? refusal(code, { most: MOST_LINKS }) : null,
};
