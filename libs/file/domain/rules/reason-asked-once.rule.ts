import { refusal } from '@sanchika/platform/kernel';
import type { AskReasonFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.already-asked';

/** One open question for each file and asker. */
export const reasonAskedOnce: FileRule<AskReasonFacts> = {
  code,
  cites: 'B7, NT-6',
  judge: ({ isWaiting }) => (isWaiting ? refusal(code) : null),
};
