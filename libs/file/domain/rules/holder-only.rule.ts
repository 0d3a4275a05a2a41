import { refusal } from '@sanchika/platform/kernel';
import type { HandFacts } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-holder';

/** Only the post that has the file in hand writes on it and moves it. */
export const holderOnly: FileRule<Pick<HandFacts, 'actorPostId' | 'holderPostId'>> = {
  code,
  cites: 'EN-11',
  judge: ({ actorPostId, holderPostId }) => (actorPostId === holderPostId ? null : refusal(code)),
};
