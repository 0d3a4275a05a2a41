import { refusal } from '@sanchika/platform/kernel';
import type { AskReasonFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-overdue';

/** A delay is asked about once there is one. */
export const overdueOnly: FileRule<AskReasonFacts> = {
  code,
  cites: 'B7, NT-6',
  judge: ({ now, dueAt }) => (dueAt !== null && now > dueAt ? null : refusal(code)),
};
