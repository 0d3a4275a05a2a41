import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.classes-differ';

/** Files of different classes are not merged: nothing secret goes into a file that others read. */
export const classesAgree: FileRule<Pick<MergeFacts, 'classification' | 'merged'>> = {
  code,
  cites: 'FM-4',
  judge: ({ classification, merged }) => (classification === merged.classification ? null : refusal(code)),
};
