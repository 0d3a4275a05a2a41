import { refusal } from '@sanchika/platform/kernel';
import type { DiscardFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-creator';

/** The post that created the file numbers it, discards it and closes it. */
export const creatorOnly: FileRule<Pick<DiscardFacts, 'actorPostId' | 'creatorPostId'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ actorPostId, creatorPostId }) => (actorPostId === creatorPostId ? null : refusal(code)),
};
