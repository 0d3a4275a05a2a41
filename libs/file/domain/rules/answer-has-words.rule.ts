import { refusal } from '@sanchika/platform/kernel';
import type { AnswerFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.answer-words-missing';

/** An opinion is words, and who denies a recorded word says what was said instead. */
export const answerHasWords: FileRule<Pick<AnswerFacts, 'answerWith' | 'words'>> = {
  code,
  cites: 'EN-6, EN-11',
  judge: ({ answerWith, words }) => (answerWith !== 'confirmed' && isBlank(words) ? refusal(code) : null),
};
