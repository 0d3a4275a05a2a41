import { instantOfIso } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { sha256 } from './canonical';
import { CHAIN_START, hashOf, nextInstant, seal } from './seal';
import type { EventDraft } from './seal';

const NOW = instantOfIso('2026-03-02T05:30:00.000Z');

const draft: EventDraft = {
  chain: { kind: 'file', id: 'f1', office: 'o1' },
  type: 'file.created',
  now: NOW,
  clientAt: null,
  actor: { person: 'p1', post: 't1', charge: 'c1', onBehalfOf: null, device: 'd1', amr: ['pwd'] },
  command: { key: 'k1', hash: 'h1', seenHead: null },
  body: { computerNo: 7 },
};

describe('the first event of a chain', () => {
  const event = seal(draft, null);

  it('stands after 64 zeros with the number 1', () => {
    expect([event.seq, event.prevHash, event.at]).toEqual([1, CHAIN_START, NOW]);
    expect(CHAIN_START).toBe('0'.repeat(64));
  });

  it('is hashed over 0x00 and its canonical bytes', () => {
    expect(event.hash).toBe(sha256(Buffer.concat([Buffer.from([0]), event.payload])));
    expect(hashOf(event.payload)).toBe(event.hash);
  });

  it('says in its bytes all that is known of the act', () => {
    expect(JSON.parse(event.payload.toString('utf8'))).toEqual({
      v: 1,
      id: event.id,
      type: 'file.created',
      office: 'o1',
      file: 'f1',
      fileSeq: 1,
      prev: CHAIN_START,
      at: '2026-03-02T05:30:00.000Z',
      clientAt: null,
      actor: draft.actor,
      cmd: draft.command,
      body: draft.body,
    });
  });
});

describe('the next event', () => {
  const first = seal(draft, null);
  const next = seal({ ...draft, type: 'file.activated' }, first);

  it('holds the hash of the one before', () => {
    expect([next.seq, next.prevHash]).toEqual([2, first.hash]);
    expect(next.payload.toString('utf8')).toContain(`"prev":"${first.hash}"`);
  });

  it('is never earlier than its predecessor, whatever the clock does', () => {
    expect(next.at).toBe(first.at + 1);
    const earlier = instantOfIso('2020-01-01T00:00:00.000Z');
    expect(nextInstant(earlier, first)).toBe(first.at + 1);
    expect(nextInstant(earlier, null)).toBe(earlier);
    const later = instantOfIso('2026-03-02T05:30:01.000Z');
    expect(nextInstant(later, first)).toBe(later);
  });
});
