import { judgeYellowNote } from '@sanchika/file/domain';
import { FileProblems } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { DraftNote } from './draft-note.entity';
import { Note } from './note.entity';
import { requireAllowed } from './refuse';

/**
 * The post's own draft of that id on that file, or null when the id is free. A sealed note answers
 * `file.note-sealed` before any other reason: nobody can change it (E2).
 */
export async function requireOwnNote(
  tx: Transaction,
  { fileId, noteId, postId }: { fileId: string; noteId: string; postId: string },
): Promise<DraftNote | null> {
  const sealed = await tx.findOneBy(Note, { id: noteId });
  const draft = await tx.findOneBy(DraftNote, { id: noteId });
  const known = sealed ?? draft;
  if (known && known.fileId !== fileId) throw Problem.of(FileProblems.idTaken);
  const authorPostId = known?.authorPostId ?? postId;
  requireAllowed(judgeYellowNote({ actorPostId: postId, authorPostId, isSealed: sealed !== null }));
  return draft;
}
