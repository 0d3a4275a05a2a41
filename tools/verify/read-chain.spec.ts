import { seal } from '@sanchika/platform/api';
import type { ChainHead, SealedEvent } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { readChain } from './read-chain';
import type { EventRow } from './rows';

const actor = {
  person: 'person',
  post: 'post',
  charge: 'charge',
  onBehalfOf: null,
  device: 'device',
  amr: ['pwd'],
};

/** A chain of that many events, sealed by the product. */
function aChain(length: number): EventRow[] {
  const events: SealedEvent[] = [];
  let head: ChainHead | null = null;
  for (let count = 1; count <= length; count += 1) {
    const sealed: SealedEvent = seal(
      {
        chain: { kind: 'file', id: 'file', office: 'office' },
        type: 'file.read',
        now: instant(1_700_000_000_000),
        clientAt: null,
        actor,
        command: { key: 'key', hash: 'hash', seenHead: null },
        body: { interval: count },
      },
      head,
    );
    events.push(sealed);
    head = sealed;
  }
  return events.map(rowOf);
}

function rowOf({ id, chainKind, chainId, seq, type, at, prevHash, hash, payload }: SealedEvent): EventRow {
  return { id, chain_kind: chainKind, chain_id: chainId, seq, type, at, prev_hash: prevHash, hash, payload };
}

function kindsOf(rows: readonly EventRow[]): (readonly [string, number | undefined])[] {
  return readChain(rows).faults.map(({ kind, seq }) => [kind, seq] as const);
}

describe('a chain', () => {
  it('that the product sealed has no fault, also when its clock stands still', () => {
    const chain = aChain(50);
    expect(kindsOf(chain)).toEqual([]);
    expect(readChain(chain).events).toHaveLength(50);
  });

  it('shows a hole where an event was taken out', () => {
    const [first, , ...rest] = aChain(4);
    expect(kindsOf([first!, ...rest])).toEqual([
      ['gap', 3],
      ['link', 3],
    ]);
  });

  it('shows an event that stands twice', () => {
    const [first, second] = aChain(2);
    expect(kindsOf([first!, second!, second!])).toContainEqual(['gap', 2]);
  });

  it('shows two events that changed places', () => {
    const [first, second, third] = aChain(3);
    expect(kindsOf([first!, third!, second!])).toContainEqual(['link', 3]);
  });

  it('names the event of which one byte was changed, and no other', () => {
    const chain = aChain(3);
    const payload = Buffer.from(chain[1]!.payload as Buffer);
    payload[payload.indexOf('"interval":2') + 11] = 0x37;
    expect(kindsOf([chain[0]!, { ...chain[1]!, payload }, chain[2]!])).toEqual([['hash', 2]]);
  });

  it('names the next event when a changed one was hashed again', () => {
    const [first, second, third] = aChain(3);
    const other = aChain(2)[1]!;
    const forged = { ...second!, payload: other.payload, hash: other.hash };
    expect(kindsOf([first!, forged, third!])).toContainEqual(['link', 3]);
  });

  it('shows columns that say something else than the bytes', () => {
    const [first] = aChain(1);
    expect(kindsOf([{ ...first!, type: 'file.sent' }])).toEqual([['columns', 1]]);
    expect(kindsOf([{ ...first!, at: Number(first!.at) + 60_000 }])).toEqual([['columns', 1]]);
  });

  it('is read to its end although the bytes of an event are lost', () => {
    const [first, second, third] = aChain(3);
    const read = readChain([first!, { ...second!, payload: Buffer.from('') }, third!]);
    expect(read.faults.map(({ kind, seq }) => [kind, seq])).toEqual([['form', 2]]);
    expect(read.events.map(({ seq }) => seq)).toEqual([1, 3]);
  });
});
