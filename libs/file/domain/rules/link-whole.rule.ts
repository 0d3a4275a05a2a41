import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { LinkFacts } from '../linking-facts';

const code = 'file.link-lends-more';

/** Nobody lends more sight than is his own. */
export const linkWhole: FileRule<Pick<LinkFacts, 'isSeenWhole'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ isSeenWhole }) => (isSeenWhole ? null : refusal(code)),
};
