import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { GrantFacts } from '../grant-facts';

const code = 'file.grant-date-past';

/** A grant lasts at least to the end of the day on which it is given. */
export const grantDateAhead: FileRule<Pick<GrantFacts, 'today' | 'until'>> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ today, until }) => (until >= today ? null : refusal(code)),
};
