import { refusal } from '@sanchika/platform/kernel';
import type { OpenAskingFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.already-answered';

/** An answer stands as it was given; a second one is another asking. */
export const answeredOnce: FileRule<Pick<OpenAskingFacts, 'answer'>> = {
  code,
  cites: 'EN-4, EN-11',
  judge: ({ answer }) => (answer === null ? null : refusal(code)),
};
