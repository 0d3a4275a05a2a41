import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.merge-with-itself';

/** A file does not go into itself. */
export const twoFiles: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-4',
  judge: ({ merged }) => (merged.isSame ? refusal(code) : null),
};
