import { inject, Service } from '@angular/core';
import { FileActs, type FileView, Send } from '@sanchika/file/contract';
import type { Priority } from '@sanchika/file/domain';
import type { TimeLimit } from '@sanchika/calendar/domain';
import type { Endpoint } from '@sanchika/platform/contract';
import { type Alongside, newId, Outbox, type OutboxRow, type Tables } from '@sanchika/platform/pwa';
import { filter, firstValueFrom } from 'rxjs';
import type * as z from 'zod';
import { putCard } from './desk-cards';
import { deskPages, openedFiles, type WorkingNote, workingNotes } from './file.tables';
import { type NewFileOnPhone } from './new-file-on-phone';
import { OpenMemory } from './open-memory';

/** Acts that decide on a file and mostly send it on. */
export type MovingAct =
  'send' | 'returnBack' | 'proposeClose' | 'approveClose' | 'refuseClose' | 'withdrawClose' | 'close';

/** A stamped decision on its way out; its body is what the contract takes. */
export type Movement = {
  readonly [Act in MovingAct]: {
    readonly act: Act;
    readonly fileId: string;
    readonly body: z.input<(typeof FileActs)[Act]['body'] & z.ZodType>;
  };
}[MovingAct];

type Place = readonly [postId: string, fileId: string];

/** Writes the acts of the file room into the outbox, each with what it changes on the phone in the same transaction. */
@Service()
export class FileOutbox {
  private readonly outbox = inject(Outbox);
  private readonly memory = inject(OpenMemory);

  /** The words become the act: they are in the outbox from here on, and no longer a draft. */
  move({ act, fileId, body }: Movement): Promise<string> {
    const noteId = 'note' in body ? body.note?.noteId : undefined;
    return this.outbox.put(
      {
        endpoint: FileActs[act] as Endpoint,
        input: { params: { fileId }, body: { ...body, clientAt: clientAt() } },
        topicId: fileId,
        replaces: noteId ? marksOf(noteId) : [],
      },
      forgetNote(this.placeOf(fileId)),
    );
  }

  /** Keeps the yellow note with the server too; a later writing takes the place of one that still waits. */
  async keepDraft({ fileId, noteId, text, decision, basedOn }: WorkingNote): Promise<void> {
    await this.outbox.put({
      endpoint: FileActs.writeNote,
      input: { params: { fileId, noteId }, body: { text, decision: decision ?? 'putUp', basedOn } },
      topicId: fileId,
      mark: `write ${noteId}`,
      replaces: marksOf(noteId),
    });
  }

  /** Yellow turns green: the note goes with the next send. */
  async confirmNote(note: WorkingNote): Promise<void> {
    const { fileId, noteId, text } = note;
    const decision = note.decision ?? 'putUp';
    await this.keepDraft(note);
    const place = this.placeOf(fileId);
    const green = { noteId, text, decision, isConfirmed: true, savedAt: new Date().toISOString() };
    await this.outbox.put(
      {
        endpoint: FileActs.confirmNote,
        input: { params: { fileId, noteId } },
        topicId: fileId,
        mark: `confirm ${noteId}`,
      },
      {
        tables: [workingNotes, openedFiles],
        work: async (tables) => {
          await forgetNote(place).work(tables);
          await changeFile(tables, place, (file) => ({
            draftNotes: [...draftsWithout(file, noteId), green],
          }));
        },
      },
    );
  }

  /** The person emptied the note: the server need not keep it either. */
  async forgetDraft(fileId: string, noteId: string): Promise<void> {
    const input = { params: { fileId, noteId } };
    await this.outbox.put({
      endpoint: FileActs.discardNote,
      input,
      topicId: fileId,
      replaces: marksOf(noteId),
    });
  }

  async discardDraft(fileId: string, noteId: string): Promise<void> {
    const place = this.placeOf(fileId);
    await this.outbox.put(
      {
        endpoint: FileActs.discardNote,
        input: { params: { fileId, noteId } },
        topicId: fileId,
        replaces: marksOf(noteId),
      },
      {
        tables: [workingNotes, openedFiles],
        work: async (tables) => {
          const working = await tables.of(workingNotes).get([...place]);
          if (working?.noteId === noteId) await tables.of(workingNotes).delete([...place]);
          await changeFile(tables, place, (file) => ({ draftNotes: draftsWithout(file, noteId) }));
        },
      },
    );
  }

  /** Takes a decision back that has not left the phone; its words are a draft again. */
  async takeBack(row: OutboxRow): Promise<void> {
    const note = wordsOf(row);
    await this.outbox.discard(row.key, {
      tables: [workingNotes],
      work: async (tables) => note && tables.of(workingNotes).put(note),
    });
  }

  tryAgain({ key }: OutboxRow): Promise<void> {
    return this.outbox.tryAgain(key);
  }

  pullBack(fileId: string): Promise<string> {
    return this.put(FileActs.pullBack, { fileId, body: { clientAt: clientAt() } });
  }

  /**
   * The holder has the body of the file before his eyes. A file opened by its address may be on the screen before it
   * is known who acts; the mark waits for that.
   */
  async markRead(fileId: string): Promise<void> {
    await firstValueFrom(
      this.outbox.scope.pipe(filter((scope) => scope !== null && scope.actingAs !== null)),
    );
    const input = { params: { fileId } };
    await this.outbox.put({
      endpoint: FileActs.markRead,
      input,
      topicId: fileId,
      isQuiet: true,
      mark: 'read',
      replaces: ['read'],
    });
  }

  /** The file and its card stand on the phone at once; its numbers come with the server's answer. */
  async open({ form, card, file }: NewFileOnPhone): Promise<void> {
    const { fileId } = file;
    const [postId] = this.placeOf(fileId);
    const opened = { postId, fileId, file, fetchedAt: Date.now() };
    const isRestricted = file.classification === 'restricted';
    if (isRestricted) this.memory.hold(opened);
    await this.outbox.put(
      { endpoint: FileActs.create, input: { body: { ...form, clientAt: clientAt() } }, topicId: fileId },
      {
        tables: [openedFiles, deskPages],
        work: async (tables) => {
          if (!isRestricted) await tables.of(openedFiles).put(opened);
          await putCard(tables, postId, card);
        },
      },
    );
    await this.activate(fileId);
  }

  activate(fileId: string): Promise<string> {
    return this.put(FileActs.activate, { fileId });
  }

  discardFile(fileId: string): Promise<string> {
    return this.put(FileActs.discard, { fileId });
  }

  setPriority({ fileId, headHash: seenHead }: FileView, priority: Priority): Promise<string> {
    return this.put(FileActs.setPriority, { fileId, body: { seenHead, priority, clientAt: clientAt() } });
  }

  orderDue({ fileId, headHash: seenHead }: FileView, limit: TimeLimit): Promise<string> {
    return this.put(FileActs.orderDue, { fileId, body: { seenHead, limit, clientAt: clientAt() } });
  }

  private put(
    endpoint: Endpoint,
    { fileId, body }: { readonly fileId: string; readonly body?: unknown },
  ): Promise<string> {
    const input = { params: { fileId }, ...(body !== undefined && { body }) };
    return this.outbox.put({ endpoint, input, topicId: fileId });
  }

  private placeOf(fileId: string): Place {
    return [this.outbox.currentScope().actingAs, fileId];
  }
}

/** The words that an act may carry, whichever act it is. */
const Words = Send.pick({ note: true, delayReason: true, noNoteReason: true });

/** The words of an act as the draft they came from; null when it carried none. */
export function wordsOf({ actingAs: postId, topicId: fileId, body }: OutboxRow): WorkingNote | null {
  const { note, delayReason = null, noNoteReason = '' } = Words.safeParse(body).data ?? {};
  if (!note && !delayReason && !noNoteReason) return null;
  const { noteId, text, decision } = note ?? { noteId: newId(), text: '', decision: null };
  const nothingElse = { phraseId: null, toPost: null, savedAt: Date.now() };
  return { postId, fileId, noteId, text, decision, delay: delayReason, noNoteReason, ...nothingElse };
}

function forgetNote(place: Place): Alongside {
  return { tables: [workingNotes], work: (tables) => tables.of(workingNotes).delete([...place]) };
}

async function changeFile(
  tables: Tables,
  place: Place,
  change: (file: FileView) => Partial<FileView>,
): Promise<void> {
  const opened = await tables.of(openedFiles).get([...place]);
  if (!opened) return;
  await tables.of(openedFiles).put({ ...opened, file: { ...opened.file, ...change(opened.file) } });
}

function draftsWithout({ draftNotes }: FileView, noteId: string): FileView['draftNotes'] {
  return draftNotes.filter((draft) => draft.noteId !== noteId);
}

/** Writings on a draft that a later one makes needless. */
function marksOf(noteId: string): readonly string[] {
  return [`write ${noteId}`, `confirm ${noteId}`];
}

/** Only for display on the server's side: every judgement is by its own clock. */
function clientAt(): string {
  return new Date().toISOString();
}
