import type { FileView } from '@sanchika/file/contract';
import { newId } from '@sanchika/platform/pwa';
import type { WorkingNote } from '../offline/file.tables';

/** A clean sheet, or the yellow note that was begun on another device. */
export function startNote(
  { fileId, draftNotes }: Pick<FileView, 'fileId' | 'draftNotes'>,
  postId: string,
): WorkingNote {
  const begun = draftNotes.filter(({ isConfirmed }) => !isConfirmed).at(-1);
  return {
    postId,
    fileId,
    noteId: begun?.noteId ?? newId(),
    text: begun?.text ?? '',
    decision: begun && begun.decision !== 'putUp' ? begun.decision : null,
    phraseId: null,
    toPost: null,
    delay: null,
    noNoteReason: '',
    savedAt: Date.now(),
  };
}
