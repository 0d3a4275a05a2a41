import { FileApi } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { isAnswer, isDone } from './asked-acts';
import type { AskedAct } from './asked-acts';
import type { Records, SealedAct } from './read-records';

/** Acts on drafts of notes are not sealed; all others of the file room are. */
const UNSEALED = new Set<string>(
  [FileApi.writeNote, FileApi.confirmNote, FileApi.discardNote].map(({ operation }) => operation),
);

/**
 * What the senders were told against what the database holds: an act that was acknowledged stands exactly once,
 * a refused one left nothing, and no event came from nowhere.
 */
export function checkActs(acts: readonly AskedAct[], { events, commands }: Records): string[] {
  const sealed = Map.groupBy(events, ({ key }) => key);
  const logged = new Set(commands.map(({ principal, command_key }) => `${principal} ${command_key}`));
  const asked = new Set(acts.map(({ key }) => key));
  const unasked = events.filter(({ key }) => key !== '' && !asked.has(key));
  return [
    ...acts.flatMap((act) => {
      const isLogged = logged.has(`${act.personId} ${act.key}`);
      const faults = [
        ...toldFaults(act),
        ...keptFaults(act, { sealed: sealed.get(act.key) ?? [], isLogged }),
      ];
      return faults.map((fault) => `${act.operation} ${act.key} ${fault}`);
    }),
    ...unasked.map(({ id }) => `the event ${id} was sealed for a key that nobody sent`),
  ];
}

/** Whether the senders of one key were told one thing, and nothing went wrong inside. */
function toldFaults({ outcomes }: AskedAct): string[] {
  const answers = new Set(outcomes.filter(isAnswer).map(({ body }) => JSON.stringify(body)));
  return [
    ...outcomes
      .filter(({ status }) => status >= 500)
      .map(({ status, code }) => `was answered ${status} ${code}`),
    ...(answers.size > 1 ? [`got ${answers.size} different answers`] : []),
  ];
}

interface Kept {
  readonly sealed: readonly SealedAct[];
  readonly isLogged: boolean;
}

function keptFaults(act: AskedAct, kept: Kept): string[] {
  return [...(isDone(act) ? doneFaults(act, kept) : undoneFaults(act, kept)), ...doubledFaults(kept)];
}

/** An act is sealed once on each file that it concerns: those of one custody go together. */
function doubledFaults({ sealed }: Kept): string[] {
  const places = new Set(sealed.map(({ fileId, type }) => `${fileId} ${type}`));
  return places.size === sealed.length ? [] : [`is sealed ${sealed.length} times in ${places.size} places`];
}

function doneFaults(act: AskedAct, { sealed, isLogged }: Kept): string[] {
  const isSealed = sealed.length > 0;
  return [
    ...(isSealed === UNSEALED.has(act.operation)
      ? [`was acknowledged and sealed ${sealed.length} times`]
      : []),
    ...(isLogged ? [] : ['was acknowledged and its key is not kept']),
    ...receiptFaults(act, sealed),
  ];
}

/** What nobody was told of may stand as a whole when its answer was lost; what was refused may not. */
function undoneFaults({ operation, outcomes }: AskedAct, { sealed, isLogged }: Kept): string[] {
  const wasLost = outcomes.some(({ status }) => status === 0);
  if (!wasLost) return isLogged || sealed.length > 0 ? [`was refused and left ${sealed.length} events`] : [];
  const isWhole = sealed.length > 0 === (isLogged && !UNSEALED.has(operation));
  return isWhole ? [] : [`was cut off half way: ${sealed.length} events`];
}

/** The receipt that the sender keeps must name the event that stands. */
function receiptFaults({ outcomes }: AskedAct, sealed: readonly SealedAct[]): string[] {
  const receipt = outcomes.find(isAnswer)?.body as Partial<FileReceipt> | undefined;
  if (sealed.length === 0 || receipt?.eventId === undefined) return [];
  const isOne = sealed.some(
    ({ id, hash, seq }) => receipt.eventId === id && receipt.headHash === hash && receipt.headSeq === seq,
  );
  return isOne ? [] : ['has a receipt for another event'];
}
