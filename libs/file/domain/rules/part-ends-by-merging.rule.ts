import { refusal } from '@sanchika/platform/kernel';
import type { OpenPartFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.part-not-closed';

/** A part is not closed by itself: it ends in its main file. */
export const partEndsByMerging: FileRule<Pick<OpenPartFacts, 'isPart'>> = {
  code,
  cites: 'FM-3',
  judge: ({ isPart }) => (isPart ? refusal(code) : null),
};
