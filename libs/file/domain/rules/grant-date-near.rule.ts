import { dayNumber, refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { MOST_DAYS_NAMED } from '../grant';
import type { GrantFacts } from '../grant-facts';

const code = 'file.grant-date-too-far';

/** Nobody is named for good. */
export const grantDateNear: FileRule<Pick<GrantFacts, 'today' | 'until'>> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ today, until }) =>
    dayNumber(until) - dayNumber(today) <= MOST_DAYS_NAMED ? null : refusal(code, { most: MOST_DAYS_NAMED }),
};
