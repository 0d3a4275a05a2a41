import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { ReclassifyFacts } from '../grant-facts';
import { isBlank } from '../note-text';

const code = 'file.class-reason-missing';

/** Whoever shuts a file off, or opens it, says why. */
export const classNeedsReason: FileRule<Pick<ReclassifyFacts, 'reason'>> = {
  code,
  cites: 'B1, classification',
  judge: ({ reason }) => (isBlank(reason) ? refusal(code) : null),
};
