import { noteText, numberParagraphs } from '@sanchika/file/domain';
import type { Decision } from '@sanchika/file/domain';
import { commitTo, requireOneChanged } from '@sanchika/platform/api';
import type { SealedEvent, Transaction } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { DraftNote } from './draft-note.entity';
import type { File } from './file.entity';
import { Note } from './note.entity';
import { listWords } from './search/list-words';

/** A note on its way into the chain. */
export interface OutgoingNote {
  readonly id: string;
  readonly text: string;
  readonly decision: Decision;
  /** When the draft it is was confirmed; absent for a note that came with the act itself. */
  readonly savedAt?: Instant;
}

/** An outgoing note with its numbers and the commitment to its words. */
export type NumberedOutgoing = OutgoingNote & {
  readonly noteNo: number;
  readonly paraFrom: number;
  readonly paraTo: number;
  readonly salt: string;
  readonly commit: string;
};

/** Gives the notes of one send their numbers: notes and paragraphs run on through the file (EN-2, EN-3). */
export function numberNotes(file: File, notes: readonly OutgoingNote[]): NumberedOutgoing[] {
  return numberParagraphs(notes, file.paraCount + 1).map(
    ({ id, text, decision, savedAt, paraFrom, paraTo }, index) => ({
      id,
      text,
      decision,
      ...(savedAt !== undefined && { savedAt }),
      paraFrom,
      paraTo,
      noteNo: file.noteCount + 1 + index,
      ...commitTo(text),
    }),
  );
}

/** The notes as they stand in the sealed event: everything but the words. */
export function sealedNotes(notes: readonly NumberedOutgoing[]): Record<string, unknown>[] {
  return notes.map(({ id, noteNo, paraFrom, paraTo, decision, commit }) => ({
    id,
    no: noteNo,
    paraFrom,
    paraTo,
    decision,
    text: commit,
  }));
}

/** Writes the sealed notes and removes the drafts they were. */
export async function insertNotes(
  tx: Transaction,
  event: SealedEvent,
  sent: { readonly notes: readonly NumberedOutgoing[]; readonly postId: string; readonly personId: string },
): Promise<void> {
  if (sent.notes.length === 0) return;
  const rows = sent.notes.map(({ commit: _commit, savedAt: _savedAt, ...note }) => ({
    ...note,
    fileId: event.chainId,
    authorPostId: sent.postId,
    authorPersonId: sent.personId,
    at: event.at,
    eventId: event.id,
    eventSeq: event.seq,
  }));
  await tx.insert(Note, rows);
  await listWords(tx, event.chainId, rows.map(noteText));
  for (const note of sent.notes) await removeDraft(tx, note);
}

/**
 * A confirmed draft goes as it was read. When its author has changed it since, at another device, the send is decided
 * again: words that he was told are kept must not go with the draft.
 */
async function removeDraft(tx: Transaction, { id, savedAt }: OutgoingNote): Promise<void> {
  if (savedAt === undefined) await tx.delete(DraftNote, { id });
  else requireOneChanged(await tx.delete(DraftNote, { id, isConfirmed: true, savedAt }));
}
