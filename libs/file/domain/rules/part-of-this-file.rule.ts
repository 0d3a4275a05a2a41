import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-its-part';

/** A part goes into the file whose number it carries. */
export const partOfThisFile: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-3',
  judge: ({ merged }) => (merged.isItsPart ? null : refusal(code, { number: merged.number })),
};
