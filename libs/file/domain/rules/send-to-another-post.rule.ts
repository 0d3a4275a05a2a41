import { refusal } from '@sanchika/platform/kernel';
import type { RecipientFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.same-post';

export const sendToAnotherPost: FileRule<RecipientFacts> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ actorPostId, recipient }) => (recipient.postId === actorPostId ? refusal(code) : null),
};
