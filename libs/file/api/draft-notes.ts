import { judgeWriteNote } from '@sanchika/file/domain';
import type { Decision } from '@sanchika/file/domain';
import { OfficeClock, Problem, requireOneChanged } from '@sanchika/platform/api';
import { NoteProblems } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { DraftNote } from './draft-note.entity';
import { FilePolicy } from './file.policy';
import { loadRecord } from './file-record';
import { FileRepository } from './file.repository';
import { holdHead } from './move-head';
import { requireOwnNote } from './own-note';
import { requireAllowed, requireWords } from './refuse';

interface NotePlace {
  readonly fileId: string;
  readonly noteId: string;
}

interface DraftWords {
  readonly text: string;
  readonly decision: Decision;
  /** See `file.write-note`. */
  readonly basedOn?: string | null | undefined;
}

interface DraftReceipt extends NotePlace {
  readonly savedAt: string;
}

/**
 * Draft notes: written, changed, confirmed and discarded by their author until they are sent (EN-1, EN-2). They move no
 * head but hold it, or the author could be told that words are kept which a send at his other device does not take along.
 */
@Injectable()
export class DraftNotes {
  constructor(
    private readonly begin: BeginAct,
    private readonly files: FileRepository,
    private readonly policy: FilePolicy,
    private readonly clock: OfficeClock,
  ) {}

  /** Writes a yellow note; writing on a confirmed one makes it yellow again. */
  async write(acting: Acting, place: NotePlace, words: DraftWords): Promise<DraftReceipt> {
    const known = await this.openNote(acting, place);
    const { file } = await this.begin.run(acting, place.fileId, 'file.write-note');
    const text = requireWords(words.text, 'note');
    const { postId, personId } = acting.actor;
    const holderPostId = file.holderPostId ?? file.creatorPostId;
    requireAllowed(judgeWriteNote({ state: file.state, actorPostId: postId, holderPostId, noteText: text }));
    await holdHead(acting.tx, file);
    if (known) requireSeen(known, { ...words, text });
    const savedAt = this.nextSave(known);
    const draft = { text, decision: words.decision, isConfirmed: false, savedAt };
    if (known) requireOneChanged(await acting.tx.update(DraftNote, { id: place.noteId }, draft));
    else {
      const author = { authorPostId: postId, authorPersonId: personId };
      await acting.tx.insert(DraftNote, { id: place.noteId, fileId: place.fileId, ...author, ...draft });
    }
    return { ...place, savedAt: isoOfInstant(savedAt) };
  }

  /** Turns a yellow note green: the next send takes it along. */
  async confirm(acting: Acting, place: NotePlace): Promise<DraftReceipt> {
    const known = await this.openNote(acting, place);
    const { file } = await this.begin.run(acting, place.fileId, 'file.write-note');
    if (!known) throw Problem.of(PlatformProblems.notFound);
    await holdHead(acting.tx, file);
    const savedAt = this.nextSave(known);
    const { noteId } = place;
    requireOneChanged(await acting.tx.update(DraftNote, { id: noteId }, { isConfirmed: true, savedAt }));
    return { ...place, savedAt: isoOfInstant(savedAt) };
  }

  /** Later than the one before, so that each save of a draft can be told from the others. */
  private nextSave(known: DraftNote | null): Instant {
    const now = this.clock.now();
    return known && known.savedAt >= now ? instant(known.savedAt + 1) : now;
  }

  async discard(acting: Acting, place: NotePlace): Promise<void> {
    const known = await this.openNote(acting, place);
    const { file } = await this.begin.run(acting, place.fileId, 'file.write-note');
    await holdHead(acting.tx, file);
    if (known) await acting.tx.delete(DraftNote, { id: place.noteId });
  }

  /**
   * The draft of that id, or null for a new one. A sealed note answers `file.note-sealed` to whoever may read
   * the file, before any other reason: nobody can change it, and nobody else learns that it exists (E2).
   */
  private async openNote(acting: Acting, { fileId, noteId }: NotePlace): Promise<DraftNote | null> {
    const { tx, actor } = acting;
    const file = await this.files.find(tx, fileId);
    const record = await loadRecord(tx, file, actor);
    await this.policy.require(actor, record, 'file.open');
    return requireOwnNote(tx, { fileId, noteId, postId: actor.postId });
  }
}

/** Two devices may write on one draft: the one that had not seen what the other wrote is told, and writes nothing over. */
function requireSeen(known: DraftNote, { text, basedOn }: DraftWords): void {
  if (basedOn === undefined || text === known.text || basedOn === isoOfInstant(known.savedAt)) return;
  throw Problem.of(NoteProblems.writtenElsewhere);
}
