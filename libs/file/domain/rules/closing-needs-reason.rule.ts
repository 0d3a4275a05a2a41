import { refusal } from '@sanchika/platform/kernel';
import type { WordFacts } from '../act-facts';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.close-reason-missing';

/** Who proposes to close a file, or takes the proposal back, says why on the note side. */
export const closingNeedsReason: FileRule<WordFacts> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ noteText, waitingNotes }) =>
    waitingNotes > 0 || !isBlank(noteText ?? '') ? null : refusal(code),
};
