import { refusal } from '@sanchika/platform/kernel';
import type { PullBackFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.already-read';

/** The right to pull a file back ends when the recipient opens it. */
export const unreadOnly: FileRule<Pick<PullBackFacts, 'readAt'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ readAt }) => (readAt === null ? null : refusal(code, { readAt })),
};
