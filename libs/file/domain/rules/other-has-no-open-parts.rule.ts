import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.parts-open';

/** A file with open parts does not end in another. */
export const otherHasNoOpenParts: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-5',
  judge: ({ merged }) => (merged.openParts === 0 ? null : refusal(code, { count: merged.openParts })),
};
