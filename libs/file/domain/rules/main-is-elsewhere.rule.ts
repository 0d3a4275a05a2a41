import { refusal } from '@sanchika/platform/kernel';
import type { HandFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.main-at-hand';

/** A part is opened only while the main file lies with another post: whoever has it writes on it. */
export const mainIsElsewhere: FileRule<Pick<HandFacts, 'actorPostId' | 'holderPostId'>> = {
  code,
  cites: 'FM-3',
  judge: ({ actorPostId, holderPostId }) => (actorPostId === holderPostId ? refusal(code) : null),
};
