import { refusal } from '@sanchika/platform/kernel';
import type { OpenPartFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.part-of-part';

/** A part has no parts of its own: it carries the number of one main file. */
export const partOfAMainFile: FileRule<Pick<OpenPartFacts, 'isPart'>> = {
  code,
  cites: 'FM-3',
  judge: ({ isPart }) => (isPart ? refusal(code) : null),
};
