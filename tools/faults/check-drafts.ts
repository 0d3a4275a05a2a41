import { isDone } from './asked-acts';
import type { AskedAct } from './asked-acts';
import type { Records } from './read-records';

/**
 * The words that an author was told are kept must stand where they were written, as a draft or sealed. He changes a
 * note in one order, so the words acknowledged last are the ones to find; an act that was refused at first and sent
 * again comes in the order of its answer.
 */
export function checkDrafts(acts: readonly AskedAct[], { drafts, notes }: Records): string[] {
  const kept = new Map([...drafts, ...notes].map(({ id, text }) => [id, text]));
  const sealed = new Set(notes.map(({ id }) => id));
  const answered = acts.filter(isDone).sort((one, other) => (one.answeredAs ?? 0) - (other.answeredAs ?? 0));
  const written = new Map(answered.flatMap(({ note }) => (note ? [[note.noteId, note.text]] : [])));
  return [
    ...[...written].flatMap(([noteId, text]) =>
      kept.get(noteId) === text ? [] : [`the note ${noteId} does not hold the words that were acknowledged`],
    ),
    ...drafts
      .filter(({ id }) => sealed.has(id))
      .map(({ id }) => `the note ${id} is sealed and a draft as well`),
  ];
}
