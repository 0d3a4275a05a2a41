import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';

const code = 'file.subject-head-unknown';

export const subjectHeadKnown: FileRule<{ readonly isSubjectHeadKnown: boolean }> = {
  code,
  cites: 'K-9; B1, table of file states',
  judge: ({ isSubjectHeadKnown }) => (isSubjectHeadKnown ? null : refusal(code)),
};
