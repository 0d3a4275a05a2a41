import { refusal } from '@sanchika/platform/kernel';
import type { PartsAtHandFacts } from '../merging-facts';
import type { FileRule } from '../file-findings';

const code = 'file.part-at-hand';

/** A file and its part that lie on one desk are merged before either of them goes on. */
export const partsAreMergedFirst: FileRule<PartsAtHandFacts> = {
  code,
  cites: 'FM-3',
  judge: ({ partsAtHand }) =>
    partsAtHand.length === 0 ? null : refusal(code, { number: partsAtHand.join(', ') }),
};
