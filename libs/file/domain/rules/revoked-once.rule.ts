import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { RevokeGrantFacts } from '../grant-facts';

const code = 'file.grant-ended';

/** What was taken back cannot be taken back again. */
export const revokedOnce: FileRule<RevokeGrantFacts> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ isRevoked }) => (isRevoked ? refusal(code) : null),
};
