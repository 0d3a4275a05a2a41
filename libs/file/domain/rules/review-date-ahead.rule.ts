import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { ParkFacts } from '../parking-facts';

const code = 'file.review-date-not-ahead';

/** A parked file comes back on a later day. */
export const reviewDateAhead: FileRule<Pick<ParkFacts, 'today' | 'reviewOn'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ today, reviewOn }) => (reviewOn > today ? null : refusal(code)),
};
