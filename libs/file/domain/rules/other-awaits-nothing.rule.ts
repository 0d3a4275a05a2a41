import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.other-awaits-answer';

/** A file does not end in another over a question that nobody has answered. */
export const otherAwaitsNothing: FileRule<Pick<MergeFacts, 'merged'>> = {
  code,
  cites: 'FM-3',
  judge: ({ merged }) => (merged.awaitedAnswers === 0 ? null : refusal(code, { number: merged.number })),
};
