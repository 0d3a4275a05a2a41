import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { instant, isoDate } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDueBySuspensions } from './clock-suspension';
import { DUE_BASES, setDueDate, type DueBasis, type DueDateFacts } from './set-due-date';

const workingDays = (count: number) => ({ count, unit: 'workingDays' as const });

function dueFacts(change: Partial<DueDateFacts> = {}): DueDateFacts {
  return {
    calendar: CAL_CG_2026,
    arrivedAt: ist('2026-03-02 11:00'),
    caseStartedAt: ist('2026-03-02 11:00'),
    order: null,
    timeLimitItem: null,
    law: null,
    category: null,
    caseLimit: null,
    priority: 'ordinary',
    ...change,
  };
}

describe('time limit by itself (E4)', () => {
  it.each([
    ['2026-03-02 11:00', 'ordinary', '2026-03-12 17:30'],
    ['2026-03-02 17:31', 'ordinary', '2026-03-13 17:30'],
    ['2026-03-07 12:00', 'immediate', '2026-03-10 17:30'],
  ] as const)('%s, %s: due %s', (arrival, priority, due) => {
    const set = setDueDate(dueFacts({ arrivedAt: ist(arrival), priority }));
    expect(set).toMatchObject({ dueAt: ist(due), basis: 'priority', caseDueAt: null });
  });
});

describe('the first basis that applies (B7)', () => {
  const all = dueFacts({
    order: { limit: workingDays(3) },
    timeLimitItem: { dueOn: isoDate('2026-03-17') },
    law: { count: 30, unit: 'calendarDays' },
    category: workingDays(2),
  });
  const without = (...bases: Exclude<DueBasis, 'priority'>[]): DueDateFacts =>
    bases.reduce((facts, basis) => ({ ...facts, [basis]: null }), all);

  it.each([
    ['order', all, '2026-03-06 17:30', workingDays(3)],
    ['timeLimitItem', without('order'), '2026-03-17 17:30', null],
    ['law', without('order', 'timeLimitItem'), '2026-04-01 17:30', { count: 30, unit: 'calendarDays' }],
    ['category', without('order', 'timeLimitItem', 'law'), '2026-03-05 17:30', workingDays(2)],
    ['priority', without('order', 'timeLimitItem', 'law', 'category'), '2026-03-12 17:30', workingDays(7)],
  ])('is %s', (basis, facts, due, limit) => {
    expect(setDueDate(facts)).toMatchObject({ basis, dueAt: ist(due), limit });
  });

  it('is asked in the order in which the bases are listed', () => {
    expect(DUE_BASES).toEqual(['order', 'timeLimitItem', 'law', 'category', 'priority']);
  });

  it('takes an ordered date as it stands, even on a day off', () => {
    const set = setDueDate(dueFacts({ order: { dueOn: isoDate('2026-03-07') } }));
    expect(set).toMatchObject({ basis: 'order', dueAt: ist('2026-03-07 17:30'), limit: null });
  });

  it('takes the limits of the office where it has its own', () => {
    const priorityLimits = { immediate: workingDays(1), urgent: workingDays(2), ordinary: workingDays(5) };
    const set = setDueDate(dueFacts({ priorityLimits }));
    expect(set).toMatchObject({ dueAt: ist('2026-03-10 17:30'), limit: workingDays(5) });
  });
});

describe('the two clocks', () => {
  const sentOn = { arrivedAt: ist('2026-03-10 11:00') };

  it('resets the desk clock on a send, not the case clock', () => {
    const first = setDueDate(dueFacts({ caseLimit: workingDays(15) }));
    const second = setDueDate(dueFacts({ caseLimit: workingDays(15), ...sentOn }));
    expect(second.dueAt).toBeGreaterThan(first.dueAt);
    expect(second.caseDueAt).toBe(first.caseDueAt);
    expect(first.caseDueAt).toBe(ist('2026-03-24 17:30'));
  });

  it('counts a limit of law from the start of the case on every desk', () => {
    const law = { count: 30, unit: 'calendarDays' as const };
    const set = setDueDate(dueFacts({ law, ...sentOn }));
    expect(set.dueAt).toBe(ist('2026-04-01 17:30'));
    expect(set.caseDueAt).toBe(set.dueAt);
  });

  it('counts an ordered limit from the arrival at the desk', () => {
    const set = setDueDate(dueFacts({ order: { limit: workingDays(3) }, ...sentOn }));
    expect(set.dueAt).toBe(ist('2026-03-13 17:30'));
  });

  it('lets the date of a time-limit item bind the case before law and category', () => {
    const set = setDueDate(
      dueFacts({
        timeLimitItem: { dueOn: isoDate('2026-03-17') },
        law: workingDays(30),
        caseLimit: workingDays(15),
      }),
    );
    expect(set.caseDueAt).toBe(ist('2026-03-17 17:30'));
  });
});

describe('a suspended clock (B7)', () => {
  const due = ist('2026-03-12 17:30');
  const suspended = (from: string, to: string) => ({ from: ist(from), to: ist(to) });

  it('moves W1 from 12 to 18 March for the 4 wd from 5 to 11 March', () => {
    const moved = moveDueBySuspensions(CAL_CG_2026, due, [suspended('2026-03-05 10:00', '2026-03-11 10:00')]);
    expect(moved).toBe(ist('2026-03-18 17:30'));
  });

  it.each([
    ['none', [], '2026-03-12'],
    ['a week-end', [suspended('2026-03-06 17:30', '2026-03-09 10:00')], '2026-03-12'],
    ['a begun day', [suspended('2026-03-05 16:00', '2026-03-05 17:00')], '2026-03-13'],
    [
      'two parts of one day',
      [suspended('2026-03-05 10:00', '2026-03-05 12:00'), suspended('2026-03-06 10:00', '2026-03-06 12:00')],
      '2026-03-13',
    ],
    [
      'two orders over the same days',
      [suspended('2026-03-05 10:00', '2026-03-10 10:00'), suspended('2026-03-06 10:00', '2026-03-11 10:00')],
      '2026-03-18',
    ],
    [
      'one order inside another',
      [suspended('2026-03-05 10:00', '2026-03-11 10:00'), suspended('2026-03-06 10:00', '2026-03-09 10:00')],
      '2026-03-18',
    ],
    [
      'three orders that overlap one after another',
      [
        suspended('2026-03-05 10:00', '2026-03-06 10:00'),
        suspended('2026-03-05 10:00', '2026-03-10 10:00'),
        suspended('2026-03-09 10:00', '2026-03-11 10:00'),
      ],
      '2026-03-18',
    ],
    [
      'orders out of their order',
      [suspended('2026-03-10 10:00', '2026-03-11 10:00'), suspended('2026-03-05 10:00', '2026-03-06 10:00')],
      '2026-03-16',
    ],
  ])('with %s', (_name, suspensions, date) => {
    expect(moveDueBySuspensions(CAL_CG_2026, due, suspensions)).toBe(ist(`${date} 17:30`));
  });

  it('never moves a due instant back, and does not care in what order the orders are listed', () => {
    const moment = fc
      .integer({ min: ist('2026-03-01 00:00'), max: ist('2026-06-01 00:00') })
      .map((ms) => instant(ms));
    const order = fc.tuple(moment, moment).map(([one, other]) => ({
      from: one < other ? one : other,
      to: one < other ? other : one,
    }));
    fc.assert(
      fc.property(fc.array(order, { maxLength: 5 }), (suspensions) => {
        expect(moveDueBySuspensions(CAL_CG_2026, due, suspensions)).toBeGreaterThanOrEqual(due);
        const inOtherOrder = [...suspensions].reverse();
        expect(moveDueBySuspensions(CAL_CG_2026, due, inOtherOrder)).toBe(
          moveDueBySuspensions(CAL_CG_2026, due, suspensions),
        );
      }),
    );
  });
});
