import { refusal } from '@sanchika/platform/kernel';
import type { AskFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.already-asked';

/** A post that has not answered yet is not asked the same again. */
export const askedOnce: FileRule<AskFacts> = {
  code,
  cites: 'EN-11',
  judge: ({ asked, waitingPostIds }) =>
    asked.some(({ postId }) => waitingPostIds.includes(postId)) ? refusal(code) : null,
};
