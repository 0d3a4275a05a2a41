import type { FileReplay } from './file-replay';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';
import { takeNotes } from './replay-moves';
import { takeMoney } from './replay-sanctions';
import { momentIn, PayloadFault, recordsIn, textIn, textsIn } from './sealed-payload';

/** Asking others, what is spoken, and withdrawn decisions. */
export const ASKING_STEPS = {
  'file.asked': ask,
  'file.reasonAsked': askReason,
  'file.reasonAnswered': answer,
  'file.askingAnswered': answer,
  'file.askingWithdrawn': withdraw,
  'file.spokenRecorded': recordSpoken,
  'file.decisionWithdrawn': withdrawDecision,
};

function ask(file: FileReplay, event: ChainEvent): void {
  const kind = textIn(event.body, 'kind');
  for (const asked of recordsIn(event.body, 'askings')) {
    file.matters.push(anAsking(event, { kind, asked, question: { event, place: 'question' } }));
  }
}

function askReason(file: FileReplay, event: ChainEvent): void {
  const asked = { id: textIn(event.body, 'asking'), to: textIn(event.body, 'to') };
  if (asked.to !== file.holder) throw new PayloadFault('it asks a post that does not hold the file');
  const answerBy = momentIn(event.body, 'answerBy');
  const question = { event, place: 'question' };
  file.matters.push(anAsking(event, { kind: 'delayReason', asked, question, answerBy }));
}

function answer(file: FileReplay, event: ChainEvent): void {
  const row = openAsking(file, textIn(event.body, 'asking'));
  if (row['asked_post_id'] !== event.actor.post)
    throw new PayloadFault('it is answered by a post that was not asked');
  end(row, event, textIn(event.body, 'answer'));
  if ('words' in event.body) row['answer_words'] = { event, place: 'words' };
}

function withdraw(file: FileReplay, event: ChainEvent): void {
  end(openAsking(file, textIn(event.body, 'asking')), event, 'withdrawn');
}

function recordSpoken(file: FileReplay, event: ChainEvent): void {
  takeNotes(file, event);
  const noteId = file.notes.at(-1)?.id ?? null;
  file.matters.push({
    table: 'spoken',
    event,
    row: {
      note_id: noteId,
      file_id: event.chainId,
      medium: textIn(event.body, 'medium'),
      spoken_at: momentIn(event.body, 'spokenAt'),
    },
  });
  for (const id of textsIn(event.body, 'discussions')) end(openAsking(file, id), event, 'held');
  for (const asked of recordsIn(event.body, 'confirmations')) {
    file.matters.push(anAsking(event, { kind: 'confirmation', asked, question: '', noteId }));
  }
}

function withdrawDecision(file: FileReplay, event: ChainEvent): void {
  const decided = textIn(event.body, 'decision');
  if (!file.notes.some(({ id }) => id === decided))
    throw new PayloadFault('it withdraws a decision that no note of the file holds');
  takeNotes(file, event);
  takeMoney(file, event);
  file.matters.push({
    table: 'withdrawn_decision',
    event,
    row: { note_id: decided, file_id: event.chainId, by_note_id: file.notes.at(-1)?.id ?? null },
  });
}

interface Said {
  readonly kind: string;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly question: Matter['row'][string];
  readonly noteId?: string | null;
  readonly answerBy?: number;
}

function anAsking(event: ChainEvent, { kind, asked, question, noteId = null, answerBy }: Said): Matter {
  return {
    table: 'asking',
    event,
    row: {
      id: textIn(asked, 'id'),
      file_id: event.chainId,
      kind,
      by_post_id: event.actor.post,
      asked_post_id: textIn(asked, 'to'),
      question,
      note_id: noteId,
      answer_by: answerBy ?? null,
      asked_at: event.at,
      asked_seq: event.seq,
      answer: null,
      answer_words: null,
      answered_by_person_id: null,
      answered_at: null,
      answered_seq: null,
      answered_event_id: null,
    },
  };
}

/** Throws {@link PayloadFault} when there is no such asking, or it has ended. */
function openAsking({ matters }: FileReplay, id: string): Matter['row'] {
  const row = matters.find((matter) => matter.table === 'asking' && matter.row['id'] === id)?.row;
  if (!row || row['answer'] !== null) throw new PayloadFault('it ends an asking that does not wait');
  return row;
}

function end(row: Matter['row'], event: ChainEvent, answered: string): void {
  Object.assign(row, {
    answer: answered,
    answer_words: '',
    answered_by_person_id: event.actor.person,
    answered_at: event.at,
    answered_seq: event.seq,
    answered_event_id: event.id,
  });
}
