import { dayNumber, refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { MOST_DAYS_PARKED } from '../parking';
import type { ParkFacts } from '../parking-facts';

const code = 'file.review-date-too-far';

/** Nobody parks a file out of sight. */
export const reviewDateNear: FileRule<Pick<ParkFacts, 'today' | 'reviewOn'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ today, reviewOn }) =>
    dayNumber(reviewOn) - dayNumber(today) <= MOST_DAYS_PARKED
      ? null
      : refusal(code, { most: MOST_DAYS_PARKED }),
};
