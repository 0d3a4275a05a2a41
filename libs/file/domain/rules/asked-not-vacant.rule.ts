import { warning } from '@sanchika/platform/kernel';
import type { AskedFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.recipient-vacant';

/** Nobody answers at a vacant post until somebody is posted there. */
export const askedNotVacant: FileRule<AskedFacts> = {
  code,
  cites: 'K-3',
  judge: ({ asked }) => (asked.some(({ isVacant }) => isVacant) ? warning(code) : null),
};
