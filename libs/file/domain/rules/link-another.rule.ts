import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { LinkFacts } from '../linking-facts';

const code = 'file.linked-to-itself';

/** A file does not lend itself. */
export const linkAnother: FileRule<Pick<LinkFacts, 'fileId' | 'linkedFileId'>> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ fileId, linkedFileId }) => (fileId === linkedFileId ? refusal(code) : null),
};
