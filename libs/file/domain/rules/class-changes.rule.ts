import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { ReclassifyFacts } from '../grant-facts';

const code = 'file.class-unchanged';

/** An event that changes nothing would only put other people's decisions in doubt. */
export const classChanges: FileRule<Pick<ReclassifyFacts, 'from' | 'to'>> = {
  code,
  cites: 'B1, classification',
  judge: ({ from, to }) => (from === to ? refusal(code) : null),
};
