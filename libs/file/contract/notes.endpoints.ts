import { endpoint, Id, InstantText, NoContent } from '@sanchika/platform/contract';
import { DraftReceipt, NoteDraft } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { NoteProblems } from './notes.problems';
import { notHolder, OneFile } from './shared-refusals';

const WrittenDraft = NoteDraft.extend({
  /** The `savedAt` that its author saw of it last; null when he knew of none, left out when he does not care. */
  basedOn: InstantText.nullable().optional(),
}).meta({ id: 'WrittenDraft' });

const OneNote = OneFile.extend({ noteId: Id });

/** Draft notes; nothing here touches a sent one. */
export const NoteActs = {
  writeNote: endpoint({
    operation: 'file.write-note',
    method: 'PUT',
    path: '/api/files/:fileId/notes/:noteId',
    summary: 'Writes or changes a draft note; refused once it is sealed (EN-1, EN-2).',
    audience: 'post',
    rule: 'file.write-note',
    params: OneNote,
    body: WrittenDraft,
    response: DraftReceipt,
    problems: [
      findingProblem('file.note-sealed'),
      notHolder,
      findingProblem('file.note-empty'),
      FileProblems.textFault,
      NoteProblems.writtenElsewhere,
    ],
  }),
  discardNote: endpoint({
    operation: 'file.discard-note',
    method: 'DELETE',
    path: '/api/files/:fileId/notes/:noteId',
    summary: 'Discards a draft note; refused once it is sealed (EN-4).',
    audience: 'post',
    rule: 'file.write-note',
    params: OneNote,
    response: NoContent,
    problems: [findingProblem('file.note-sealed'), notHolder],
  }),
  confirmNote: endpoint({
    operation: 'file.confirm-note',
    method: 'POST',
    path: '/api/files/:fileId/notes/:noteId/confirm',
    summary: 'Turns a yellow note green: it goes with the next send (EN-1).',
    audience: 'post',
    rule: 'file.write-note',
    params: OneNote,
    response: DraftReceipt,
    problems: [findingProblem('file.note-sealed'), notHolder],
  }),
};
