import type { FileReplay } from './file-replay';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';
import { go, openNext } from './replay-moves';
import { momentOrNullIn, textIn, textOrNullIn } from './sealed-payload';

/** What becomes of a closed file. */
export const REOPENING_STEPS = {
  'file.reopenProposed': propose,
  'file.reopenRefused': refuse,
  'file.reopened': reopen,
  'file.recorded': record,
};

function propose(file: FileReplay, event: ChainEvent): void {
  go(file, 'proposeReopen');
  file.reopenAsked = textIn(event.body, 'to');
  file.matters.push({
    table: 'reopening',
    event,
    row: {
      event_id: event.id,
      file_id: event.chainId,
      proposed_by_post_id: event.actor.post,
      asked_post_id: file.reopenAsked,
      proposed_at: event.at,
      reason: { event, place: 'reason' },
      answer: null,
      answered_at: null,
      answer_reason: null,
    },
  });
}

function refuse(file: FileReplay, event: ChainEvent): void {
  go(file, 'refuseReopen');
  const row = answered(file, event, 'refused');
  if (row) row['answer_reason'] = { event, place: 'reason' };
}

function reopen(file: FileReplay, event: ChainEvent): void {
  go(file, 'reopen');
  const holder = textIn(event.body, 'holder');
  openNext(file, event, { postId: holder, isOwnAct: holder === event.actor.post });
  answered(file, event, 'allowed');
  file.activatedAt = event.at;
  file.caseDueAt = momentOrNullIn(event.body, 'caseDueAt');
  file.retention = null;
}

function record(file: FileReplay, event: ChainEvent): void {
  go(file, 'recordFile');
  file.retention = textIn(event.body, 'retention');
  file.retainUntil = textOrNullIn(event.body, 'retainUntil');
}

/** Ends the waiting proposal; there is none when a competent creator reopens by himself. */
function answered(file: FileReplay, event: ChainEvent, answer: string): Matter['row'] | undefined {
  file.reopenAsked = null;
  const row = file.matters.findLast(
    ({ table, row: { answer: given } }) => table === 'reopening' && given === null,
  )?.row;
  if (row) Object.assign(row, { answer, answered_at: event.at });
  return row;
}
