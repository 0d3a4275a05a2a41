import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';
import type { ParkFacts } from '../parking-facts';

const code = 'file.park-reason-missing';

/** Who parks a file says why. */
export const parkNeedsReason: FileRule<Pick<ParkFacts, 'reason'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ reason }) => (isBlank(reason) ? refusal(code) : null),
};
