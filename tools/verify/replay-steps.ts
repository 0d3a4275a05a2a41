import type { FileAct } from '@sanchika/file/domain';
import type { FileReplay } from './file-replay';
import type { ChainEvent } from './read-chain';
import { ASKING_STEPS } from './replay-askings';
import { ATTACHING_STEPS, requireSameWay } from './replay-attaching';
import { endOpen, go, openNext, requireOpen, setDue, takeNotes } from './replay-moves';
import { GRANT_STEPS } from './replay-grants';
import { addPaper, flag } from './replay-papers';
import { LINKING_STEPS } from './replay-linking';
import { MERGING_STEPS } from './replay-merging';
import { PARKING_STEPS } from './replay-parking';
import { REOPENING_STEPS } from './replay-reopening';
import { SANCTION_STEPS, takeMoney } from './replay-sanctions';
import { momentOrNullIn, numberIn, PayloadFault, textIn, textOrNullIn } from './sealed-payload';

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
    classification: textIn(body, 'classification'),
    section: textOrNullIn(body, 'section'),
    priority: textIn(body, 'priority'),
    state: 'draft',
    fileNumber: null,
    activatedAt: null,
    caseDueAt: null,
    holder: null,
    retention: null,
    retainUntil: null,
    reopenAsked: null,
    main: 'main' in body ? textIn(body, 'main') : null,
    partNo: 'main' in body ? numberIn(body, 'partNo') : null,
    parts: [],
    mergings: [],
    mergedPapers: [],
    mergedInto: null,
    volume: 1,
    volumeStart: 0,
    attachedTo: null,
    company: [],
    decisiveSeq: 0,
    last: event,
    touchedAt: event.at,
    notes: [],
    papers: [],
    intervals: [],
    matters: [],
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
  'correspondence.flagged': flag,
  ...ASKING_STEPS,
  ...ATTACHING_STEPS,
  ...LINKING_STEPS,
  ...MERGING_STEPS,
  ...PARKING_STEPS,
  ...REOPENING_STEPS,
  ...SANCTION_STEPS,
  ...GRANT_STEPS,
};

function activate(file: FileReplay, event: ChainEvent): void {
  go(file, 'activate');
  file.fileNumber = textIn(event.body, 'fileNumber');
  file.activatedAt = event.at;
  file.caseDueAt = momentOrNullIn(event.body, 'caseDueAt');
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
    requireSameWay(file, event);
    go(file, act);
    takeNotes(file, event);
    takeMoney(file, event);
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
