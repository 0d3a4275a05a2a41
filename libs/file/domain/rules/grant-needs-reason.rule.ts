import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { GrantFacts } from '../grant-facts';
import { isBlank } from '../note-text';

const code = 'file.grant-reason-missing';

/** A grant is explicit, dated and reasoned. */
export const grantNeedsReason: FileRule<Pick<GrantFacts, 'reason'>> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ reason }) => (isBlank(reason) ? refusal(code) : null),
};
