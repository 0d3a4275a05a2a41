import { refusal } from '@sanchika/platform/kernel';
import type { CloseFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.answers-awaited';

/** A file is not closed over a question: it is answered, or taken back. */
export const nothingAwaited: FileRule<Pick<CloseFacts, 'awaitedAnswers'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ awaitedAnswers }) => (awaitedAnswers === 0 ? null : refusal(code, { awaitedAnswers })),
};
