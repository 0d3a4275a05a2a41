import type { Fault } from './fault';
import { eventHash, NO_EVENT } from './hashes';
import { momentOf, PayloadFault, readPayload } from './sealed-payload';
import type { SealedPayload } from './sealed-payload';
import { differingColumns } from './rows';
import type { EventRow } from './rows';

/** An event whose bytes could be read. */
export interface ChainEvent extends Omit<SealedPayload, 'at'> {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly hash: string;
}

/** What the events of one chain say, those left out that belong to another place, and where they disagree with one another. */
export interface ReadChain {
  readonly events: readonly ChainEvent[];
  readonly faults: readonly Fault[];
}

/** Where the chain stands before an event, as its row has it. */
interface Place {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
}

const BEGINNING: Place = { seq: 0, hash: NO_EVENT, at: Number.NEGATIVE_INFINITY };

/** Reads the events of one chain in the order of their numbers: form, hashes, links, numbers, times and columns. */
export function readChain(rows: readonly EventRow[]): ReadChain {
  const events: ChainEvent[] = [];
  const faults: Fault[] = [];
  let before = BEGINNING;
  for (const row of rows) {
    faults.push(...placeFaults(row, before));
    before = { seq: Number(row.seq), hash: row.hash, at: Number(row.at) };
    try {
      const event = eventOf(row);
      faults.push(...byteFaults(row, event));
      if (event.seq === Number(row.seq) && event.chainId === row.chain_id) events.push(event);
    } catch (error) {
      if (!(error instanceof PayloadFault)) throw error;
      faults.push(faultAt(row, 'form', `Event ${row.seq} cannot be read: ${error.message}.`));
    }
  }
  return { events, faults };
}

function eventOf(row: EventRow): ChainEvent {
  // SQLite keeps a column in whatever type was last written.
  const bytes = typeof row.payload === 'string' ? Buffer.from(row.payload) : row.payload;
  const { at, ...payload } = readPayload(bytes, row.chain_kind);
  return { ...payload, at: momentOf(at), hash: eventHash(bytes) };
}

/** How the row follows the one before it. */
function placeFaults(row: EventRow, before: Place): Fault[] {
  const faults: Fault[] = [];
  const [seq, wanted] = [Number(row.seq), before.seq + 1];
  if (seq > wanted) faults.push(faultAt(row, 'gap', `${missing(wanted, seq - 1)} before event ${seq}.`));
  if (seq < wanted) faults.push(faultAt(row, 'gap', `Number ${seq} stands twice in the chain.`));
  if (row.prev_hash !== before.hash) {
    faults.push(
      faultAt(row, 'link', `Event ${seq} does not follow the event before it: its prev is another hash.`),
    );
  }
  if (Number(row.at) <= before.at) {
    faults.push(faultAt(row, 'time', `Event ${seq} is not later than the event before it.`));
  }
  return faults;
}

function missing(from: number, to: number): string {
  return from === to ? `Event ${from} is missing` : `Events ${from} to ${to} are missing`;
}

/** How the row agrees with its bytes. */
function byteFaults(row: EventRow, event: ChainEvent): Fault[] {
  const faults: Fault[] = [];
  if (event.hash !== row.hash) {
    faults.push(faultAt(row, 'hash', `Event ${row.seq} was changed: its bytes do not give its hash.`));
  }
  const { id, type, at, seq, prev, chainId } = event;
  const columns = differingColumns(
    { id, type, at, seq, prev_hash: prev, chain_id: chainId },
    { ...row, payload: null },
  );
  if (columns.length > 0) {
    const what = `The ${columns.join(', ')} of event ${row.seq} ${columns.length > 1 ? 'are' : 'is'} not what its bytes say.`;
    faults.push(faultAt(row, 'columns', what));
  }
  return faults;
}

function faultAt(row: EventRow, kind: Fault['kind'], what: string): Fault {
  return { kind, what, eventId: row.id, seq: Number(row.seq) };
}
