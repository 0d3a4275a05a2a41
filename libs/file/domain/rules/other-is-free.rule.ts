import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { MergeFacts } from '../merging-facts';

const code = 'file.is-attached';

/** What goes with another file does not end in a third. */
export const otherIsFree: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-2',
  judge: ({ merged }) => (merged.isAttached ? refusal(code) : null),
};
