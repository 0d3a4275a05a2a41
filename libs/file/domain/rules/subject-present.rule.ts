import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.subject-missing';

export const subjectPresent: FileRule<{ readonly subject: string }> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ subject }) => (isBlank(subject) ? refusal(code) : null),
};
