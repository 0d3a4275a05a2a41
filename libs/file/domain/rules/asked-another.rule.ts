import { refusal } from '@sanchika/platform/kernel';
import type { AskedFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.nobody-asked';

/** One asks others, not oneself. */
export const askedAnother: FileRule<AskedFacts> = {
  code,
  cites: 'EN-11, EN-6',
  judge: ({ asked, actorPostId }) =>
    asked.length === 0 || asked.some(({ postId }) => postId === actorPostId) ? refusal(code) : null,
};
