import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { instant } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aHoldingInterval, aRun } from './a-holding-interval.cases';
import { attributeDelay } from './attribute-delay';
import { delayMinutes, excusedDelayMinutes, heldMinutes, isOverdue, normMinutes } from './delay';
import { setDueDate } from './set-due-date';

const WD = 450;
const NOW = ist('2026-04-30 10:00');

describe('TR-V1, the worked vector of delay', () => {
  const caseStartedAt = ist('2026-03-02 10:00');
  const run = aRun(
    [
      ['A clerk', '2026-03-02 10:00', '2026-03-05 17:30', 'send'],
      ['B superintendent', '2026-03-05 10:00', '2026-03-09 17:30', 'send'],
      ['C Addl. Collector', '2026-03-18 10:00', '2026-03-20 17:30', 'send'],
      ['D Collector', '2026-03-23 13:45', '2026-03-25 17:30', 'close'],
    ],
    '2026-03-25 13:45',
  );
  const attribution = attributeDelay(CAL_CG_2026, run, NOW);

  it.each([
    ['A clerk', 2.0, 2, 0, 0],
    ['B superintendent', 9.0, 2, 6.0, 923],
    ['C Addl. Collector', 3.5, 2, 0.5, 77],
    ['D Collector', 2.0, 2, 0, 0],
  ])('%s held it %f wd of %i, is late %f wd, share %i', (postId, held, norm, delay, share) => {
    expect(attribution.intervals.find((row) => row.postId === postId)).toEqual({
      seq: run.findIndex((interval) => interval.postId === postId) + 1,
      postId,
      held: held * WD,
      norm: norm * WD,
      delay: delay * WD,
      excused: 0,
      share,
    });
  });

  it('was held 16.5 wd in all, of which 6.5 wd late', () => {
    expect(attribution.total).toEqual({ held: 16.5 * WD, delay: 6.5 * WD, excused: 0 });
  });

  it('sets these due instants by the norm of 2 wd a desk, and the case to 24 March', () => {
    run.forEach(({ from, dueAt }) => {
      const set = setDueDate({
        calendar: CAL_CG_2026,
        arrivedAt: from,
        caseStartedAt,
        order: null,
        timeLimitItem: null,
        law: null,
        category: { count: 2, unit: 'workingDays' },
        caseLimit: { count: 15, unit: 'workingDays' },
        priority: 'ordinary',
      });
      expect(set.dueAt).toBe(dueAt);
      expect(set.caseDueAt).toBe(ist('2026-03-24 17:30'));
    });
  });

  it('was closed half a working day after the case was due', () => {
    const wholeCase = aHoldingInterval({
      to: ist('2026-03-25 13:45'),
      dueAt: ist('2026-03-24 17:30'),
      endedBy: 'close',
    });
    expect(delayMinutes(CAL_CG_2026, wholeCase, NOW)).toBe(0.5 * WD);
  });
});

describe('isOverdue', () => {
  it('begins after the due instant, not at it (K-11)', () => {
    const due = ist('2026-03-12 17:30');
    expect(isOverdue(due, due)).toBe(false);
    expect(isOverdue(due, instant(due + 1))).toBe(true);
  });
});

describe('delay of one interval', () => {
  const late = aHoldingInterval({ dueAt: ist('2026-03-12 17:30') });

  it('grows while the interval is open', () => {
    expect(delayMinutes(CAL_CG_2026, late, ist('2026-03-12 17:30'))).toBe(0);
    expect(delayMinutes(CAL_CG_2026, late, ist('2026-03-15 12:00'))).toBe(WD);
    expect(delayMinutes(CAL_CG_2026, late, ist('2026-03-16 17:30'))).toBe(2 * WD);
    expect(heldMinutes(CAL_CG_2026, late, ist('2026-03-02 11:00'))).toBe(60);
  });

  it('stops when the interval ends', () => {
    const ended = { ...late, to: ist('2026-03-13 17:30'), endedBy: 'send' as const };
    expect(delayMinutes(CAL_CG_2026, ended, NOW)).toBe(WD);
  });

  it('is nothing when it was pulled back (E3)', () => {
    const back = { ...late, to: ist('2026-03-30 12:05'), endedBy: 'pullBack' as const };
    expect(delayMinutes(CAL_CG_2026, back, NOW)).toBe(0);
  });

  it('counts no time before the file came, though an ordered date is past by then', () => {
    const ordered = aHoldingInterval({ from: ist('2026-03-16 10:00'), dueAt: ist('2026-03-12 17:30') });
    expect(delayMinutes(CAL_CG_2026, ordered, ist('2026-03-16 17:30'))).toBe(WD);
  });

  it('is lessened by excused time, never below nothing', () => {
    const excused = { ...late, to: ist('2026-03-17 17:30'), endedBy: 'send' as const, excusedMinutes: WD };
    expect(delayMinutes(CAL_CG_2026, excused, NOW)).toBe(2 * WD);
    expect(excusedDelayMinutes(CAL_CG_2026, excused, NOW)).toBe(WD);
    const more = { ...excused, excusedMinutes: 99 * WD };
    expect(delayMinutes(CAL_CG_2026, more, NOW)).toBe(0);
    expect(excusedDelayMinutes(CAL_CG_2026, more, NOW)).toBe(3 * WD);
  });

  it('has the norm of its due date, arrival after hours included (K-11)', () => {
    const evening = aHoldingInterval({ from: ist('2026-03-02 17:31'), dueAt: ist('2026-03-13 17:30') });
    expect(normMinutes(CAL_CG_2026, evening)).toBe(7 * WD);
  });
});

describe('attributeDelay', () => {
  const anyRun = fc
    .array(
      fc.record({
        length: fc.integer({ min: 0, max: 20 * 86_400_000 }),
        excused: fc.integer({ min: 0, max: 900 }),
      }),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((hops) => {
      let from = ist('2026-03-02 10:00');
      return hops.map(({ length, excused }, index) => {
        const to = instant(from + length);
        const dueAt = instant(from + 2 * 86_400_000);
        const interval = aHoldingInterval({
          seq: index + 1,
          from,
          to,
          dueAt,
          endedBy: 'send',
          excusedMinutes: excused,
        });
        from = to;
        return interval;
      });
    });

  it('gives no share when nothing is late', () => {
    const { intervals, total } = attributeDelay(CAL_CG_2026, [aHoldingInterval()], ist('2026-03-03 10:00'));
    expect(intervals.map(({ share }) => share)).toEqual([0]);
    expect(total.delay).toBe(0);
  });

  it('gives nothing for no intervals', () => {
    expect(attributeDelay(CAL_CG_2026, [], NOW)).toEqual({
      intervals: [],
      total: { held: 0, delay: 0, excused: 0 },
    });
  });

  it('gives one holder the whole of it', () => {
    const { intervals } = attributeDelay(CAL_CG_2026, [aHoldingInterval()], NOW);
    expect(intervals[0]?.share).toBe(1000);
  });

  it('rounds three equal delays to 334, 333, 333', () => {
    const equal = ['2026-03-02 10:00', '2026-03-09 10:00', '2026-03-16 10:00'].map((from, index) =>
      aHoldingInterval({
        seq: index + 1,
        from: ist(from),
        to: instant(ist(from) + 3_600_000),
        dueAt: ist(from),
        endedBy: 'send',
      }),
    );
    expect(attributeDelay(CAL_CG_2026, equal, NOW).intervals.map(({ share }) => share)).toEqual([
      334, 333, 333,
    ]);
  });

  it('makes a whole of the shares, and gives no share without delay', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { intervals, total } = attributeDelay(CAL_CG_2026, run, NOW);
        const shares = intervals.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBe(total.delay > 0 ? 1000 : 0);
        intervals.filter(({ delay }) => delay === 0).forEach(({ share }) => expect(share).toBe(0));
        intervals.forEach(({ delay, excused, held }) => {
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay + excused).toBeLessThanOrEqual(held);
        });
      }),
    );
  });

  it('makes the desks hold together as long as the case lasted', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const whole = aHoldingInterval({ from: run[0]!.from, to: run[run.length - 1]!.to, endedBy: 'close' });
        expect(attributeDelay(CAL_CG_2026, run, NOW).total.held).toBe(heldMinutes(CAL_CG_2026, whole, NOW));
      }),
    );
  });
});
