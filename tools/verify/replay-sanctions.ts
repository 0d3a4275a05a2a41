import { isAmong, proposersOf } from '@sanchika/file/domain';
import type { DrawnSanction, SanctionState } from '@sanchika/file/domain';
import type { FileReplay } from './file-replay';
import type { Matter } from './matters';
import type { ChainEvent } from './read-chain';
import { numberIn, PayloadFault, recordIn, textIn, textOrNullIn } from './sealed-payload';
import type { Fields } from './sealed-payload';

/** Money on a file. */
export const SANCTION_STEPS = { 'sanction.changed': changeSanction };

/** What an event that does something else did to the money: a movement, or the withdrawal of a decision. */
export function takeMoney(file: FileReplay, event: ChainEvent): void {
  if (!('sanction' in event.body)) return;
  const money = recordIn(event.body['sanction']);
  const [id, outcome] = [textIn(money, 'id'), textIn(money, 'outcome')];
  const before = outcome === 'withdrawn' ? 'sanctioned' : outcome === 'proposed' ? null : 'proposed';
  const row = rowOf(file, id, before);
  if (outcome === 'sanctioned') sanction(file, event, { row, money });
  else if (outcome === 'proposed') Object.assign(row, OPEN);
  else end(row, event, outcome);
}

function changeSanction(file: FileReplay, event: ChainEvent): void {
  const { body } = event;
  const id = textIn(body, 'sanction');
  if (textIn(body, 'change') === 'withdrawn') return end(rowOf(file, id, 'proposed'), event, 'withdrawn');
  const before = textOrNullIn(body, 'supersedes');
  if (before !== null) end(rowOf(file, before, 'proposed'), event, 'superseded');
  if (rowsOf(file).some((row) => row['state'] === 'proposed'))
    throw new PayloadFault('it proposes money beside what is proposed');
  file.matters.push({ table: 'sanction', event, row: drawnUp(id, event) });
}

function drawnUp(id: string, event: ChainEvent): Matter['row'] {
  const { body, actor } = event;
  return {
    ...{ id, file_id: event.chainId },
    amount_paise: numberIn(body, 'amountPaise'),
    budget_head: textIn(body, 'budgetHead'),
    payee: { event, place: 'payee' },
    rule_cited: { event, place: 'ruleCited' },
    available_paise: numberIn(body, 'availablePaise'),
    purpose: { event, place: 'purpose' },
    drawn_by_post_id: actor.post,
    drawn_by_person_id: actor.person,
    drawn_at: event.at,
    drawn_seq: event.seq,
    ...OPEN,
  };
}

const OPEN = {
  state: 'proposed',
  ended_by_post_id: null,
  ended_by_person_id: null,
  ended_at: null,
  ended_seq: null,
  ended_event_id: null,
  limit_paise: null,
  limit_id: null,
};

function sanction(
  file: FileReplay,
  event: ChainEvent,
  { row, money }: { row: Matter['row']; money: Fields },
): void {
  const limit = numberIn(money, 'limitPaise');
  if (Number(row['amount_paise']) > limit)
    throw new PayloadFault('it sanctions more than the power that it names');
  const { person, post } = event.actor;
  const proposers = proposersOf(rowsOf(file).map(drawnOf));
  if (isAmong(proposers, { postId: post, personId: person }))
    throw new PayloadFault('it sanctions what its author proposed');
  end(row, event, 'sanctioned');
  Object.assign(row, { limit_paise: limit, limit_id: textOrNullIn(money, 'limit') });
}

function end(row: Matter['row'], event: ChainEvent, state: string): void {
  Object.assign(row, {
    state,
    ended_by_post_id: event.actor.post,
    ended_by_person_id: event.actor.person,
    ended_at: event.at,
    ended_seq: event.seq,
    ended_event_id: event.id,
  });
}

function rowsOf({ matters }: FileReplay): Matter['row'][] {
  return matters.flatMap(({ table, row }) => (table === 'sanction' ? [row] : []));
}

/** Throws {@link PayloadFault} when there is no such block, or it is not in that state; null takes any. */
function rowOf(file: FileReplay, id: string, state: string | null): Matter['row'] {
  const row = rowsOf(file).find((each) => each['id'] === id);
  if (!row || (state !== null && row['state'] !== state))
    throw new PayloadFault('it decides on money that is not in question');
  return row;
}

/** The words of a payee are not known here, so whoever changed nothing but the payee is not held to it. */
function drawnOf(row: Matter['row']): DrawnSanction {
  return {
    amountPaise: Number(row['amount_paise']),
    budgetHead: String(row['budget_head']),
    payee: '',
    state: row['state'] as SanctionState,
    drawnBy: { postId: String(row['drawn_by_post_id']), personId: String(row['drawn_by_person_id']) },
  };
}
