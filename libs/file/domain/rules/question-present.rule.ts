import { refusal } from '@sanchika/platform/kernel';
import type { AskFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.question-missing';

/** Who is asked learns what about. */
export const questionPresent: FileRule<Pick<AskFacts, 'question'>> = {
  code,
  cites: 'EN-11',
  judge: ({ question }) => (isBlank(question) ? refusal(code) : null),
};
