import { refusal } from '@sanchika/platform/kernel';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.grades-differ';

/** Whoever gets the one gets the other: they are of one grade. */
export const attachEqual: FileRule<Pick<AttachFacts, 'classification' | 'attachedClassification'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ classification, attachedClassification }) =>
    classification === attachedClassification ? null : refusal(code),
};
