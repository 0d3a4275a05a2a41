import { refusal } from '@sanchika/platform/kernel';
import type { MergeFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.other-not-at-hand';

/** Two files are merged by the post that has both of them in hand, neither of them put by. */
export const bothAtHand: FileRule<Pick<MergeFacts, 'actorPostId' | 'merged'>> = {
  code,
  cites: 'FM-3',
  judge: ({ actorPostId, merged }) =>
    merged.state === 'active' && merged.holderPostId === actorPostId
      ? null
      : refusal(code, { number: merged.number }),
};
