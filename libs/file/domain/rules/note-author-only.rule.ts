import { refusal } from '@sanchika/platform/kernel';
import type { YellowNoteFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-note-author';

export const noteAuthorOnly: FileRule<Pick<YellowNoteFacts, 'actorPostId' | 'authorPostId'>> = {
  code,
  cites: 'EN-1',
  judge: ({ actorPostId, authorPostId }) => (actorPostId === authorPostId ? null : refusal(code)),
};
