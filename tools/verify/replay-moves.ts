import { ENDING_OF_ACT, nextState } from '@sanchika/file/domain';
import type { FileAct, FileState } from '@sanchika/file/domain';
import { openInterval } from './file-replay';
import { countsOf } from './leaf-counts';
import type { FileReplay, ReplayedInterval } from './file-replay';
import type { ChainEvent } from './read-chain';
import { momentIn, numberIn, PayloadFault, recordsIn, textIn, textOrNullIn } from './sealed-payload';

export function go(file: FileReplay, act: FileAct): void {
  const state = nextState(file.state as FileState, act);
  if (state === null) throw new PayloadFault(`a file that is ${file.state} knows no such act`);
  file.state = state;
}

export function requireOpen(file: FileReplay): ReplayedInterval {
  const open = openInterval(file);
  if (!open) throw new PayloadFault('nobody has the file at that time');
  return open;
}

export function setDue(interval: ReplayedInterval, event: ChainEvent): void {
  interval.dueAt = momentIn(event.body, 'dueAt');
  interval.dueBasis = textIn(event.body, 'dueBasis');
}

/** Whoever brings the file to his own desk has it before his eyes. */
export function openNext(
  file: FileReplay,
  event: ChainEvent,
  next: { postId: string; isOwnAct: boolean },
): void {
  const interval: ReplayedInterval = {
    seq: file.intervals.length + 1,
    postId: next.postId,
    personId: textOrNullIn(event.body, 'holderPerson'),
    opened: event,
    dueAt: 0,
    dueBasis: '',
    readAt: next.isOwnAct ? event.at : null,
    ended: null,
  };
  setDue(interval, event);
  file.intervals.push(interval);
  file.holder = next.postId;
}

export function endOpen(file: FileReplay, event: ChainEvent, act: FileAct): void {
  const open = requireOpen(file);
  if (numberIn(event.body, 'interval') !== open.seq)
    throw new PayloadFault('it ends another interval than the open one');
  const decision =
    act === 'close' ? null : (file.notes.filter((note) => note.event === event).at(-1)?.decision ?? null);
  const delayCode = textOrNullIn(event.body, 'delayReason');
  open.ended = { by: ENDING_OF_ACT[act] ?? 'send', decision, delayCode, event };
}

export function takeNotes(file: FileReplay, event: ChainEvent): void {
  for (const fields of recordsIn(event.body, 'notes')) {
    const note = {
      id: textIn(fields, 'id'),
      no: numberIn(fields, 'no'),
      paraFrom: numberIn(fields, 'paraFrom'),
      paraTo: numberIn(fields, 'paraTo'),
      decision: textIn(fields, 'decision'),
      text: textIn(fields, 'text'),
      event,
    };
    const { noteFrom, paraFrom } = countsOf(file).firsts;
    if (note.no !== noteFrom || note.paraFrom !== paraFrom) {
      throw new PayloadFault('its notes or paragraphs do not follow the last ones');
    }
    file.notes.push(note);
  }
}
