import { isWithin } from '@sanchika/office/domain';
import { instant } from '@sanchika/platform/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can } from './can';
import type { AccessRule } from './can';

type Action = 'read' | 'send';
interface Desk {
  readonly holder: string;
}
interface Hand {
  readonly post: string;
  readonly from: number;
  readonly to: number;
}

const RULES: readonly AccessRule<Action, Hand, Desk>[] = [
  {
    id: 'T1 holder sends',
    cites: 'test',
    actions: ['send', 'read'],
    allows: ({ subject, resource, now }) =>
      subject.post === resource.holder &&
      isWithin({ from: instant(subject.from), to: instant(subject.to) }, now),
  },
  {
    id: 'T2 anyone reads desk 0',
    cites: 'test',
    actions: ['read'],
    allows: ({ resource }) => resource.holder === '0',
  },
];

const anyCase = fc.record({
  action: fc.constantFrom<Action>('read', 'send'),
  post: fc.constantFrom('0', '1', '2'),
  holder: fc.constantFrom('0', '1', '2'),
  from: fc.integer({ min: 0, max: 20 }),
  length: fc.integer({ min: 0, max: 20 }),
  now: fc.integer({ min: 0, max: 40 }),
});

const ask = (hand: Hand, holder: string, action: Action, now: number, rules = RULES) =>
  can(rules, action, { subject: hand, resource: { holder }, now: instant(now) });

describe('can', () => {
  it('denies what no rule allows', () => {
    expect(ask({ post: '1', from: 0, to: 9 }, '1', 'send', 5, [])).toEqual({ allowed: false, rule: null });
  });

  it.each([
    ['one before', 99, false],
    ['from', 100, true],
    ['to − 1', 199, true],
    ['to', 200, false],
  ])('holds the boundary of a charge: %s', (_, now, allowed) => {
    expect(ask({ post: '1', from: 100, to: 200 }, '1', 'send', now).allowed).toBe(allowed);
  });

  it('names the rule with every permission and none with a denial', () => {
    fc.assert(
      fc.property(anyCase, ({ action, post, holder, from, length, now }) => {
        const answer = ask({ post, from, to: from + length }, holder, action, now);
        expect(answer.rule !== null).toBe(answer.allowed);
        if (answer.allowed) expect(RULES.map(({ id }) => id)).toContain(answer.rule);
      }),
      { numRuns: 5000 },
    );
  });

  it('never gains a right by ending a charge earlier or by losing a rule', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.nat(20),
        fc.nat(1),
        ({ action, post, holder, from, length, now }, cut, lost) => {
          const to = from + length;
          const before = ask({ post, from, to }, holder, action, now).allowed;
          const earlier = ask({ post, from, to: Math.max(from, to - cut) }, holder, action, now).allowed;
          const fewer = ask(
            { post, from, to },
            holder,
            action,
            now,
            RULES.filter((_, n) => n !== lost),
          ).allowed;
          expect(earlier && !before).toBe(false);
          expect(fewer && !before).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
