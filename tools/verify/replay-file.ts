import { FILE_EVENT_TYPES, isDecisive } from '@sanchika/file/domain';
import type { FileEventType } from '@sanchika/file/domain';
import type { Doubt, Fault } from './fault';
import type { FileReplay } from './file-replay';
import type { ChainEvent } from './read-chain';
import { beginFile, REPLAY_STEPS } from './replay-steps';
import { PayloadFault } from './sealed-payload';

const KNOWN_VERSION = 1;

/** A file as its events tell it; null when it does not even begin. */
export interface Replayed {
  readonly file: FileReplay | null;
  readonly faults: readonly Fault[];
  readonly doubts: readonly Doubt[];
}

/** Tells the story of a file again from its events alone. An event that cannot follow is a fault and is left out. */
export function replayFile(events: readonly ChainEvent[]): Replayed {
  const [faults, doubts]: [Fault[], Doubt[]] = [[], []];
  let file: FileReplay | null = null;
  for (const event of events) {
    try {
      if (event.v !== KNOWN_VERSION)
        doubts.push({ what: `Event ${event.seq} has version ${event.v} of the format.` });
      file = file ? follow(file, event, doubts) : beginFile(event);
    } catch (error) {
      if (!(error instanceof PayloadFault)) throw error;
      faults.push(faultAt(event, error.message));
    }
  }
  return { file, faults, doubts };
}

function follow(file: FileReplay, event: ChainEvent, doubts: Doubt[]): FileReplay {
  const step = REPLAY_STEPS[event.type];
  if (step) step(file, event);
  else doubts.push({ what: `This verifier does not know what an event of the type ${event.type} does.` });
  file.last = event;
  if (event.type !== 'file.viewed') file.touchedAt = event.at;
  if (isKnownType(event.type) && isDecisive(event.type)) file.decisiveSeq = event.seq;
  return file;
}

function isKnownType(type: string): type is FileEventType {
  return FILE_EVENT_TYPES.some((known) => known === type);
}

function faultAt({ id, seq, type }: ChainEvent, why: string): Fault {
  return { kind: 'form', what: `Event ${seq} (${type}) cannot be true: ${why}.`, eventId: id, seq };
}
