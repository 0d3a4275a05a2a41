import { refusal } from '@sanchika/platform/kernel';
import type { SendFacts } from '../act-facts';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.note-or-reason-missing';

/** A file leaves a desk with a note of that desk, or with the reason why it has none; a decision is a note by itself. */
export const aNoteOrAReason: FileRule<
  Pick<SendFacts, 'decision' | 'noteText' | 'waitingNotes' | 'noNoteReason'>
> = {
  code,
  cites: 'B1, table of file states; EN-7',
  judge: ({ decision, noteText, waitingNotes, noNoteReason }) => {
    const hasNote = decision !== 'putUp' || waitingNotes > 0 || !isBlank(noteText ?? '');
    return hasNote || !isBlank(noNoteReason ?? '') ? null : refusal(code);
  },
};
