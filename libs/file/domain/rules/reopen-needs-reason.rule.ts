import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';
import type { ReopenFacts } from '../reopening-facts';

const code = 'file.reopen-reason-missing';

/** A file is reopened, and its reopening refused, for a reason that is given. */
export const reopenNeedsReason: FileRule<Pick<ReopenFacts, 'reason'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ reason }) => (isBlank(reason) ? refusal(code) : null),
};
