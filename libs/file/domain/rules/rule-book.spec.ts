import { ist } from '@sanchika/calendar/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISIONS } from '../decision';
import { DELAY_REASONS } from '../delay-reason';
import { FILE_FINDINGS } from '../file-findings';
import { FILE_STATES } from '../file-states';
import { judgePullBack, judgeSend } from '../judge-movement';
import * as books from './index';
import { ASKING_CASES } from './askings.cases';
import { ATTACHING_CASES } from './attaching.cases';
import { LINKING_CASES } from './linking.cases';
import { MERGING_CASES } from './merging.cases';
import { GRANT_CASES } from './grants.cases';
import { PARKING_CASES } from './parking.cases';
import { REOPENING_CASES } from './reopening.cases';
import { SANCTION_CASES } from './sanctions.cases';
import { A_SEND, RULE_CASES as MOVEMENT_CASES } from './rule-book.cases';

const RULE_CASES = [
  ...MOVEMENT_CASES,
  ...ASKING_CASES,
  ...ATTACHING_CASES,
  ...LINKING_CASES,
  ...MERGING_CASES,
  ...GRANT_CASES,
  ...PARKING_CASES,
  ...REOPENING_CASES,
  ...SANCTION_CASES,
];
const WARNINGS = [
  'file.beyond-budget',
  'file.recipient-vacant',
  'file.beyond-four-levels',
  'file.upward-loop',
  'file.volume-thick',
];
const rules = Object.values(books).flat();

describe('the rule book', () => {
  it.each(RULE_CASES)('$act: $says → $finds', ({ judge, finds }) => {
    const verdict = judge();
    expect(verdict.findings.map(({ code }) => code)).toEqual(finds);
    expect(verdict.allowed).toBe(finds.every((code) => WARNINGS.includes(code)));
  });

  it('has an example in which each finding is given, and no finding without a rule', () => {
    const given = new Set(RULE_CASES.flatMap(({ finds }) => finds));
    expect([...given].sort()).toEqual([...FILE_FINDINGS]);
    expect([...new Set(rules.map(({ code }) => code))].sort()).toEqual([...FILE_FINDINGS]);
  });

  it('cites a source for every rule', () => {
    rules.forEach(({ cites }) => expect(cites).toMatch(/^(B|EN-|FM-|K-|UA-)\d/));
  });

  it('gives each finding under the code of its rule', () => {
    RULE_CASES.forEach(({ judge }) => {
      judge().findings.forEach(({ code }) => expect(FILE_FINDINGS).toContain(code));
    });
  });
});

describe('values of a finding', () => {
  it('carry the time of reading with a refused pull-back (E3)', () => {
    const readAt = ist('2026-03-03 12:03');
    const at = { state: 'active' as const, isAttached: false, readAt };
    const verdict = judgePullBack({ ...at, actorPostId: 'SUP', lastSenderPostId: 'SUP' });
    expect(verdict.findings[0]?.values).toEqual({ readAt });
  });

  it('carry the level with a warning about levels', () => {
    const verdict = judgeSend({ ...A_SEND, recipient: { ...A_SEND.recipient, postId: 'COMM' } });
    expect(verdict.findings[0]).toEqual({
      code: 'file.beyond-four-levels',
      weight: 'warning',
      values: { level: 5 },
    });
  });

  it('carry the due instant with a missing reason for delay', () => {
    const verdict = judgeSend({ ...A_SEND, now: ist('2026-03-16 11:00') });
    expect(verdict.findings[0]?.values).toEqual({ dueAt: ist('2026-03-12 17:30') });
  });
});

describe('judgeSend, whatever the facts', () => {
  const anyFacts = fc.record({
    state: fc.constantFrom(...FILE_STATES),
    actorPostId: fc.constantFrom('CLK', 'SUP', 'ADM'),
    holderPostId: fc.constantFrom('CLK', 'SUP', null),
    decision: fc.constantFrom(...DECISIONS),
    noteText: fc.constantFrom(null, '', 'टीप'),
    waitingNotes: fc.nat({ max: 2 }),
    noNoteReason: fc.constantFrom(null, 'कारण'),
    now: fc.constantFrom(ist('2026-03-05 11:00'), ist('2026-03-16 11:00')),
    delayExplanation: fc.option(
      fc.record({ reason: fc.constantFrom(...DELAY_REASONS), words: fc.constantFrom('', 'क') }),
    ),
    recipient: fc.record({
      postId: fc.constantFrom('CLK', 'SUP', 'ADM', 'COMM'),
      roles: fc.constantFrom([], ['officer'], ['dealingHand'], ['localAdmin'], ['officer', 'stateAdmin']),
      isVacant: fc.boolean(),
      isAbolished: fc.boolean(),
    }),
  });

  it('never lets a file go from a post that does not hold it, to itself, or to an administrator', () => {
    fc.assert(
      fc.property(anyFacts, (change) => {
        const facts = { ...A_SEND, ...change };
        if (!judgeSend(facts).allowed) return;
        expect(facts.holderPostId).toBe(facts.actorPostId);
        expect(facts.recipient.postId).not.toBe(facts.actorPostId);
        expect(facts.recipient.roles.join()).not.toMatch(/Admin|^$/);
        expect(facts.state).toBe('active');
      }),
      { numRuns: 3000 },
    );
  });

  it('never lets an overdue file go unexplained (EN-12)', () => {
    fc.assert(
      fc.property(anyFacts, (change) => {
        const facts = { ...A_SEND, ...change, now: ist('2026-03-16 11:00') };
        if (judgeSend(facts).allowed) expect(facts.delayExplanation).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same verdict on the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (change) => {
        const facts = { ...A_SEND, ...change };
        expect(judgeSend(facts)).toEqual(judgeSend(structuredClone(facts)));
      }),
    );
  });
});
