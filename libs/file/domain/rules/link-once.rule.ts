import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { LinkFacts } from '../linking-facts';

const code = 'file.already-linked';

/** One link is enough. */
export const linkOnce: FileRule<Pick<LinkFacts, 'linkedFileId' | 'linkedFileIds'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ linkedFileId, linkedFileIds }) => (linkedFileIds.includes(linkedFileId) ? refusal(code) : null),
};
