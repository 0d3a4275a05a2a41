import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { UnlinkFacts } from '../linking-facts';

const code = 'file.not-linked';

/** Only a link that stands is taken away. */
export const linkStands: FileRule<Pick<UnlinkFacts, 'linkedFileId' | 'linkedFileIds'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ linkedFileId, linkedFileIds }) =>
    linkedFileId === '' || linkedFileIds.includes(linkedFileId) ? null : refusal(code),
};
