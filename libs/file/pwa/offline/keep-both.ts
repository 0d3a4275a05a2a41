import { inject, Service } from '@angular/core';
import { FileActs, NoteProblems } from '@sanchika/file/contract';
import {
  LocalStore,
  newId,
  Outbox,
  type OutboxRow,
  outboxTable,
  type OutboxWriting,
  type Tables,
} from '@sanchika/platform/pwa';
import { workingNotes } from './file.tables';

/** Whether a writing was refused because another device had written on the same draft. */
export function isWrittenElsewhere({ refusal }: OutboxRow): boolean {
  return refusal?.code === NoteProblems.writtenElsewhere.code;
}

/** Two devices wrote on one draft: the text of this one becomes a draft of its own, and nothing is lost. */
@Service()
export class KeepBoth {
  private readonly store = inject(LocalStore);
  private readonly outbox = inject(Outbox);

  /** Answers false when it was done already, by another tab or a moment ago. */
  async run(row: OutboxRow): Promise<boolean> {
    const { topicId: fileId, actingAs: postId } = row;
    const former = row.params['noteId'] ?? '';
    const isConfirmed = await this.isConfirmedBehind(row, former);
    const params = { fileId, noteId: newId() };
    let isFirst = true;
    const work = async (tables: Tables) => {
      isFirst = (await tables.of(outboxTable).where('key').equals(row.key).delete()) === 1;
      if (!isFirst) throw new Error('both texts are kept already');
      const note = await tables.of(workingNotes).get([postId, fileId]);
      if (note?.noteId === former)
        await tables
          .of(workingNotes)
          .put({ ...note, noteId: params.noteId, keptBeside: former, basedOn: null });
    };
    try {
      await this.outbox.put(writingOf(row, params), { tables: [workingNotes], work });
    } catch (error) {
      if (isFirst) throw error;
      return false;
    }
    if (isConfirmed) await this.outbox.put(confirmingOf(params));
    return true;
  }

  private isConfirmedBehind({ topicId }: OutboxRow, noteId: string): Promise<boolean> {
    return this.store.read(async (tables) => {
      const rows = await tables.of(outboxTable).where('topicId').equals(topicId).toArray();
      return rows.some(({ mark }) => mark === `confirm ${noteId}`);
    });
  }
}

type Place = { readonly fileId: string; readonly noteId: string };

/** The same words as a new draft, in the place of all that waited for the former one. */
function writingOf({ body, params }: OutboxRow, to: Place): OutboxWriting {
  const former = params['noteId'] ?? '';
  return {
    endpoint: FileActs.writeNote,
    input: { params: to, body: { ...(body as object), basedOn: null } },
    topicId: to.fileId,
    mark: `write ${to.noteId}`,
    replaces: [`write ${former}`, `confirm ${former}`],
  };
}

function confirmingOf(params: Place): OutboxWriting {
  const mark = `confirm ${params.noteId}`;
  return { endpoint: FileActs.confirmNote, input: { params }, topicId: params.fileId, mark };
}
