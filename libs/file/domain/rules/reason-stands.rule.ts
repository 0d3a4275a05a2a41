import { refusal } from '@sanchika/platform/kernel';
import type { OpenAskingFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.answer-does-not-fit';

/** The holder cannot take back what he is asked himself. */
export const reasonStands: FileRule<Pick<OpenAskingFacts, 'kind'>> = {
  code,
  cites: 'B7, NT-6',
  judge: ({ kind }) => (kind === 'delayReason' ? refusal(code) : null),
};
