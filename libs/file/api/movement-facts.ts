import { OfficeDirectory } from '@sanchika/office/api';
import type { DelayExplanation, DelayReason, Recipient } from '@sanchika/file/domain';
import { FileProblems } from '@sanchika/file/contract';
import { OfficeClock, Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { countAttached } from './attaching/bundle';
import type { FileRecord } from './file-record';
import { FileRepository } from './file.repository';
import { partFacts } from './merging/part-facts';
import { openOf } from './move-file';
import { requireOwnNote } from './own-note';
import { requireWords } from './refuse';
import type { OutgoingNote } from './seal-notes';
import { submissionChannel, type SubmissionChannel } from './submission-channel';
import type { Decision } from '@sanchika/file/domain';

/** The words that come with a movement, as they arrive. */
export interface MovementWords {
  readonly note?: { readonly noteId: string; readonly text: string; readonly decision: Decision } | undefined;
  readonly noNoteReason?: string | undefined;
  readonly delayReason?: { readonly code: DelayReason; readonly words: string } | undefined;
}

/** Width of the column in the movement table. */
const DELAY_WORDS_LENGTH = 500;

/** Gathers what the rules of movement need to know. */
@Injectable()
export class MovementFacts {
  constructor(
    private readonly files: FileRepository,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  /** Hand, delay and words of the desk that is left. Its confirmed drafts go along, then the note of the act. */
  async ofDesk(acting: Acting, { file, intervals, askings }: FileRecord, words: MovementWords) {
    const { actor, tx } = acting;
    if (words.note)
      await requireOwnNote(tx, { fileId: file.id, noteId: words.note.noteId, postId: actor.postId });
    const drafts = await this.files.confirmedDrafts(tx, file.id, actor.postId);
    const clean = cleanWords(words);
    const waiting = drafts.filter(({ id }) => id !== clean.inline?.id);
    const notes: OutgoingNote[] = clean.inline ? [...waiting, clean.inline] : waiting;
    return {
      notes,
      delayReason: clean.delayReason,
      noNoteReason: clean.noNoteReason,
      facts: {
        state: file.state,
        actorPostId: actor.postId,
        holderPostId: file.holderPostId,
        now: this.clock.now(),
        dueAt: openOf(intervals).dueAt,
        delayExplanation: explanationOf(words),
        noteText: clean.inline?.text ?? null,
        waitingNotes: waiting.length,
        decision: notes.at(-1)?.decision ?? ('putUp' as const),
        noNoteReason: clean.noNoteReason ?? null,
        isAttached: file.attachedToId !== null,
        attachedFiles: await countAttached(tx, file.id),
        creatorPostId: file.creatorPostId,
        awaitedAnswers: askings.filter(({ kind, answer }) => answer === null && kind !== 'delayReason')
          .length,
        actorRoles: actor.roles,
        ...(await partFacts(tx, file, actor.postId)),
      },
    };
  }

  /** The post to which a file is to go. Throws `file.unknown-recipient`. */
  async recipient(postId: string): Promise<Recipient> {
    const post = await this.directory.post(postId);
    if (!post) throw Problem.of(FileProblems.unknownRecipient);
    const occupants = await this.directory.occupantsOf(postId, this.clock.now());
    return { postId, roles: post.roles, isVacant: occupants.length === 0, isAbolished: false };
  }

  /** Each of these posts once. Throws `file.unknown-recipient`. */
  async recipients(postIds: readonly string[]): Promise<Recipient[]> {
    const recipients: Recipient[] = [];
    for (const postId of new Set(postIds)) recipients.push(await this.recipient(postId));
    return recipients;
  }

  /** The way up from the initiator, and the desks the file has been on (EN-10). */
  channel(record: FileRecord): Promise<SubmissionChannel> {
    return submissionChannel(this.directory, record);
  }
}

/** The words in the form in which they are sealed. Throws what {@link requireWords} throws. */
function cleanWords({ note, delayReason, noNoteReason }: MovementWords) {
  return {
    inline: note && { id: note.noteId, text: requireWords(note.text, 'note'), decision: note.decision },
    delayReason: delayReason && {
      code: delayReason.code,
      words: requireWords(delayReason.words, 'note', DELAY_WORDS_LENGTH),
    },
    noNoteReason: noNoteReason && requireWords(noNoteReason, 'note'),
  };
}

function explanationOf({ delayReason }: MovementWords): DelayExplanation | null {
  return delayReason ? { reason: delayReason.code, words: delayReason.words } : null;
}
