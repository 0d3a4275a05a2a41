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
    ...(begun ? goOn(begun) : { noteId: newId(), text: '', decision: null, basedOn: null }),
    phraseId: null,
    toPost: null,
    delay: null,
    noNoteReason: '',
    savedAt: Date.now(),
  };
}

function goOn({ noteId, text, decision, savedAt }: FileView['draftNotes'][number]) {
  return { noteId, text, decision: decision === 'putUp' ? null : decision, basedOn: savedAt };
}
