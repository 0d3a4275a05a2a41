import { refusal } from '@sanchika/platform/kernel';
import { MOST_ASKED } from '../asking';
import type { AskFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.too-many-asked';

/** A file with everybody is with nobody. */
export const askedFew: FileRule<AskFacts> = {
  code,
  cites: 'EN-11',
  judge: ({ asked, waitingPostIds }) =>
    asked.length + waitingPostIds.length > MOST_ASKED ? refusal(code, { most: MOST_ASKED }) : null,
};
