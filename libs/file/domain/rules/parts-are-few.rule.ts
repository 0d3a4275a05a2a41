import { refusal } from '@sanchika/platform/kernel';
import type { OpenPartFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';
import { MOST_OPEN_PARTS } from '../part-file';

const code = 'file.too-many-parts';

/** The number of open parts has an end, so that a list of them has one. */
export const partsAreFew: FileRule<Pick<OpenPartFacts, 'openParts'>> = {
  code,
  cites: 'FM-5',
  judge: ({ openParts }) => (openParts < MOST_OPEN_PARTS ? null : refusal(code, { most: MOST_OPEN_PARTS })),
};
