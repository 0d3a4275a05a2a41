import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import * as fc from 'fast-check';
import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { aHoldingInterval, aRun } from './a-holding-interval.cases';
import { heldMinutes } from './delay';
import { lastSender, openInterval, returnsTo, type HoldingInterval } from './holding-interval';
import { intervalFault } from './interval-fault';

const DUE = '2026-03-20 17:30';

const passedOn = aRun([
  ['A', '2026-03-02 10:00', DUE, 'send'],
  ['B', '2026-03-03 12:00', DUE, 'send'],
  ['C', '2026-03-05 11:00', DUE, null],
]);

const pulledBack = aRun([
  ['A', '2026-03-02 10:00', DUE, 'send'],
  ['B', '2026-03-03 12:00', DUE, 'send'],
  ['C', '2026-03-05 12:00', DUE, 'pullBack'],
  ['B', '2026-03-05 12:05', DUE, null],
]);

const closedAndReopened = [
  ...aRun([['A', '2026-03-02 10:00', DUE, 'close']], '2026-03-03 10:00'),
  aHoldingInterval({ seq: 2, from: ist('2026-03-09 10:00') }),
];

describe('intervalFault (TR-1)', () => {
  it.each([
    ['nothing at all', []],
    ['a first desk', aRun([['A', '2026-03-02 10:00', DUE, null]])],
    ['a file passed on', passedOn],
    ['a pull-back', pulledBack],
    ['a desk read at the instant of arrival', [aHoldingInterval({ readAt: ist('2026-03-02 10:00') })]],
    [
      'a desk read at the instant of leaving',
      passedOn.with(0, { ...passedOn[0]!, readAt: ist('2026-03-03 12:00') }),
    ],
    ['a closed file', aRun([['A', '2026-03-02 10:00', DUE, 'close']], '2026-03-03 10:00')],
    ['a file closed and reopened', closedAndReopened],
  ])('finds none in %s', (_name, intervals) => {
    expect(intervalFault(intervals)).toBeNull();
  });

  const [first, second, third] = passedOn as [HoldingInterval, HoldingInterval, HoldingInterval];
  it.each([
    ['sequence', 2, [{ ...first, seq: 2 }, second, third]],
    ['sequence', 3, [first, { ...second, seq: 3 }, third]],
    ['backwards', 2, [first, { ...second, to: ist('2026-03-02 10:00') }, third]],
    ['ending', 1, [{ ...first, endedBy: null }, second, third]],
    ['ending', 3, [first, second, { ...third, endedBy: 'send' as const }]],
    ['readOutside', 2, [first, { ...second, readAt: ist('2026-03-03 11:59') }, third]],
    ['readOutside', 2, [first, { ...second, readAt: ist('2026-03-05 11:01') }, third]],
    ['readThenPulledBack', 3, pulledBack.with(2, { ...pulledBack[2]!, readAt: ist('2026-03-05 12:01') })],
    ['openInside', 2, [first, { ...second, to: null, endedBy: null }, third]],
    ['gap', 1, [first, { ...second, from: ist('2026-03-03 12:01') }, third]],
    ['gap', 1, [first, { ...second, from: ist('2026-03-03 11:59') }, third]],
    ['gap', 1, closedAndReopened.with(1, { ...closedAndReopened[1]!, from: ist('2026-03-03 09:59') })],
    ['noneOpen', 3, [first, second, { ...third, to: ist('2026-03-06 10:00'), endedBy: 'send' as const }]],
  ])('finds %s in interval %i', (fault, seq, intervals) => {
    expect(intervalFault(intervals)).toEqual({ fault, seq });
  });

  it('keeps the sum of the lengths equal to the length of the run', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 9 * 86_400_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(gaps, (lengths) => {
        let from = ist('2026-03-02 10:00');
        const start = from;
        const intervals = lengths.map((length, index) => {
          const to = instant(from + length);
          const interval = aHoldingInterval({ seq: index + 1, from, to, endedBy: 'send' });
          from = to;
          return interval;
        });
        const run = [...intervals, aHoldingInterval({ seq: lengths.length + 1, from })];
        const now = instant(from + 86_400_000);
        const held = run.reduce((sum, interval) => sum + heldMinutes(CAL_CG_2026, interval, now), 0);
        expect(intervalFault(run)).toBeNull();
        expect(held).toBe(heldMinutes(CAL_CG_2026, aHoldingInterval({ from: start }), now));
      }),
    );
  });
});

describe('openInterval', () => {
  it('is where the file lies now', () => {
    expect(openInterval(passedOn)?.postId).toBe('C');
    expect(openInterval(aRun([['A', '2026-03-02 10:00', DUE, 'close']], '2026-03-03 10:00'))).toBeNull();
    expect(openInterval([])).toBeNull();
  });
});

describe('lastSender', () => {
  it('is the post whose send brought the file', () => {
    expect(lastSender(passedOn)).toBe('B');
  });

  it('is the post whose return brought it', () => {
    const returned = aRun([
      ['A', '2026-03-02 10:00', DUE, 'send'],
      ['B', '2026-03-03 12:00', DUE, 'return'],
      ['A', '2026-03-05 11:00', DUE, null],
    ]);
    expect(lastSender(returned)).toBe('B');
  });

  it.each([
    ['was pulled back', pulledBack],
    ['was just activated', aRun([['A', '2026-03-02 10:00', DUE, null]])],
    ['was reopened', closedAndReopened],
    [
      'is closed',
      aRun(
        [
          ['A', '2026-03-02 10:00', DUE, 'send'],
          ['B', '2026-03-03 10:00', DUE, 'close'],
        ],
        '2026-03-04 10:00',
      ),
    ],
    ['is a draft', []],
  ])('is nobody when the file %s', (_how, intervals) => {
    expect(lastSender(intervals)).toBeNull();
  });
});

describe('returnsTo', () => {
  it('is who sent the file', () => {
    expect(returnsTo(passedOn)).toBe('B');
  });

  it('looks past a send that the holder pulled back himself', () => {
    expect(returnsTo(pulledBack)).toBe('A');
  });

  it('looks past two of them', () => {
    const again = aRun([
      ['A', '2026-03-02 10:00', DUE, 'send'],
      ['B', '2026-03-03 12:00', DUE, 'send'],
      ['C', '2026-03-05 12:00', DUE, 'pullBack'],
      ['B', '2026-03-05 12:05', DUE, 'send'],
      ['D', '2026-03-05 12:10', DUE, 'pullBack'],
      ['B', '2026-03-05 12:15', DUE, null],
    ]);
    expect(returnsTo(again)).toBe('A');
  });

  it('is nobody when the creator pulled his own first send back', () => {
    const own = aRun([
      ['A', '2026-03-02 10:00', DUE, 'send'],
      ['B', '2026-03-03 12:00', DUE, 'pullBack'],
      ['A', '2026-03-03 12:05', DUE, null],
    ]);
    expect(returnsTo(own)).toBeNull();
  });

  it.each([
    ['was just activated', aRun([['A', '2026-03-02 10:00', DUE, null]])],
    ['was reopened', closedAndReopened],
    ['is a draft', []],
  ])('is nobody when the file %s', (_how, intervals) => {
    expect(returnsTo(intervals)).toBeNull();
  });
});
