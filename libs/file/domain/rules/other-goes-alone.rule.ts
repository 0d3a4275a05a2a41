import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { MergeFacts } from '../merging-facts';

const code = 'file.has-attached';

/** Who takes others along does not end before they are detached. */
export const otherGoesAlone: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-2',
  judge: ({ merged }) => (merged.attachedFiles > 0 ? refusal(code) : null),
};
