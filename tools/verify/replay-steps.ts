import { ENDING_OF_ACT, nextState } from '@sanchika/file/domain';
import type { FileAct, FileState } from '@sanchika/file/domain';
import { openInterval } from './file-replay';
import type { FileReplay, ReplayedInterval } from './file-replay';
import type { ChainEvent } from './read-chain';
import { momentIn, numberIn, PayloadFault, recordsIn, textIn, textOrNullIn } from './sealed-payload';

/** Takes one event into the file. Throws {@link PayloadFault} when it cannot follow on what came before. */
export type ReplayStep = (file: FileReplay, event: ChainEvent) => void;

/** The beginning of a file. Throws {@link PayloadFault}. */
export function beginFile(event: ChainEvent): FileReplay {
  if (event.type !== 'file.created')
    throw new PayloadFault('the chain does not begin with the creation of the file');
  const { body } = event;
  return {
    created: event,
    computerNo: numberIn(body, 'computerNo'),
    subjectHead: textIn(body, 'subjectHead'),
    category: textOrNullIn(body, 'category'),
    priority: textIn(body, 'priority'),
    state: 'draft',
    fileNumber: null,
    activatedAt: null,
    holder: null,
    retention: null,
    decisiveSeq: 0,
    last: event,
    notes: [],
    papers: [],
    intervals: [],
  };
}

/** What each kind of event does to a file. */
export const REPLAY_STEPS: Readonly<Record<string, ReplayStep>> = {
  'file.activated': activate,
  'file.discarded': (file) => go(file, 'discard'),
  'file.sent': move('send'),
  'file.returned': move('returnBack'),
  'file.pulledBack': move('pullBack'),
  'file.closeProposed': move('proposeClose'),
  'file.closeApproved': move('approveClose'),
  'file.closeRefused': move('refuseClose'),
  'file.closeWithdrawn': withdrawClose,
  'file.closed': close,
  'file.read': read,
  'file.prioritised': prioritise,
  'file.dueOrdered': (file, event) => setDue(requireOpen(file), event),
  'correspondence.added': addPaper,
};

function activate(file: FileReplay, event: ChainEvent): void {
  go(file, 'activate');
  file.fileNumber = textIn(event.body, 'fileNumber');
  file.activatedAt = event.at;
  openNext(file, event, { postId: textIn(event.body, 'holder'), isOwnAct: true });
}

function move(act: FileAct): ReplayStep {
  return (file, event) => {
    const open = requireOpen(file);
    const [from, to] = [textIn(event.body, 'from'), textIn(event.body, 'to')];
    if (from !== open.postId) throw new PayloadFault('it moves the file from a desk on which it did not lie');
    if (event.actor.post !== (act === 'pullBack' ? to : from)) {
      throw new PayloadFault('it moves the file by a post that did not have it');
    }
    go(file, act);
    takeNotes(file, event);
    endOpen(file, event, act);
    openNext(file, event, { postId: to, isOwnAct: act === 'pullBack' });
  };
}

function withdrawClose(file: FileReplay, event: ChainEvent): void {
  go(file, 'withdrawClose');
  takeNotes(file, event);
}

function close(file: FileReplay, event: ChainEvent): void {
  go(file, 'close');
  file.retention = textIn(event.body, 'retention');
  endOpen(file, event, 'close');
  file.holder = null;
}

function read(file: FileReplay, event: ChainEvent): void {
  const open = requireOpen(file);
  if (event.actor.post !== open.postId)
    throw new PayloadFault('it is read by a post that did not have the file');
  open.readAt = event.at;
}

function prioritise(file: FileReplay, event: ChainEvent): void {
  file.priority = textIn(event.body, 'priority');
  if ('dueAt' in event.body) setDue(requireOpen(file), event);
}

function addPaper(file: FileReplay, event: ChainEvent): void {
  const { body } = event;
  const serial = numberIn(body, 'serial');
  if (serial !== file.papers.length + 1)
    throw new PayloadFault('the serial of its paper does not follow the last one');
  file.papers.push({
    id: textIn(body, 'id'),
    serial,
    mediaType: textIn(body, 'mediaType'),
    size: numberIn(body, 'size'),
    sha256: textIn(body, 'sha256'),
    event,
  });
}

function go(file: FileReplay, act: FileAct): void {
  const state = nextState(file.state as FileState, act);
  if (state === null) throw new PayloadFault(`a file that is ${file.state} knows no such act`);
  file.state = state;
}

function requireOpen(file: FileReplay): ReplayedInterval {
  const open = openInterval(file);
  if (!open) throw new PayloadFault('nobody has the file at that time');
  return open;
}

function setDue(interval: ReplayedInterval, event: ChainEvent): void {
  interval.dueAt = momentIn(event.body, 'dueAt');
  interval.dueBasis = textIn(event.body, 'dueBasis');
}

/** Whoever brings the file to his own desk has it before his eyes. */
function openNext(file: FileReplay, event: ChainEvent, next: { postId: string; isOwnAct: boolean }): void {
  const interval: ReplayedInterval = {
    seq: file.intervals.length + 1,
    postId: next.postId,
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

function endOpen(file: FileReplay, event: ChainEvent, act: FileAct): void {
  const open = requireOpen(file);
  if (numberIn(event.body, 'interval') !== open.seq)
    throw new PayloadFault('it ends another interval than the open one');
  const decision =
    act === 'close' ? null : (file.notes.filter((note) => note.event === event).at(-1)?.decision ?? null);
  const delayCode = textOrNullIn(event.body, 'delayReason');
  open.ended = { by: ENDING_OF_ACT[act] ?? 'send', decision, delayCode, event };
}

function takeNotes(file: FileReplay, event: ChainEvent): void {
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
    const before = file.notes.at(-1);
    if (note.no !== (before?.no ?? 0) + 1 || note.paraFrom !== (before?.paraTo ?? 0) + 1) {
      throw new PayloadFault('its notes or paragraphs do not follow the last ones');
    }
    file.notes.push(note);
  }
}
