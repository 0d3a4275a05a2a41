import { refusal } from '@sanchika/platform/kernel';
import type { AnswerFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-asked';

/** The post that was asked answers, and no other. */
export const askedPostOnly: FileRule<Pick<AnswerFacts, 'actorPostId' | 'askedPostId'>> = {
  code,
  cites: 'EN-11, EN-6',
  judge: ({ actorPostId, askedPostId }) => (actorPostId === askedPostId ? null : refusal(code)),
};
