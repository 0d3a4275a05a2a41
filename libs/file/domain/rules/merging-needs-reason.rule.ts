import { refusal } from '@sanchika/platform/kernel';
import type { MergeFilesFacts } from '../merging-facts';
import { isBlank } from '../note-text';
import type { FileRule } from '../file-findings';

const code = 'file.merge-reason-missing';

/** Who merges two main files, proposes or refuses it, says why. */
export const mergingNeedsReason: FileRule<Pick<MergeFilesFacts, 'reason'>> = {
  code,
  cites: 'FM-4',
  judge: ({ reason }) => (isBlank(reason) ? refusal(code) : null),
};
