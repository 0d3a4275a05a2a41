import { addWorkingDays } from '@sanchika/calendar/domain';
import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { dateOfDayNumber, dayNumber, instant, isoDate, isoOfInstant } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsDue, levelToTell } from './due-level';
import type { DeskFacts } from './due-level';
import { FIRST_LADDER } from './ladder-level';
import type { LadderCode } from './ladder-level';
import { lastDueOf, levelAt } from './level-at';

const level = (code: LadderCode) => {
  const found = FIRST_LADDER.find((each) => each.code === code);
  if (!found) throw new Error(code);
  return found;
};

const DUE = ist('2026-03-12 17:30');
const A_DESK: DeskFacts = {
  calendar: CAL_CG_2026,
  dueAt: DUE,
  arrivedAt: ist('2026-03-02 11:00'),
  isImmediate: false,
  since: ist('2026-03-02 11:00'),
  now: ist('2026-03-02 11:00'),
};
const told = (desk: Partial<DeskFacts>) =>
  levelsDue(FIRST_LADDER, { ...A_DESK, ...desk }).map(({ code }) => code);

describe('the ladder of a file due on Thursday 12 March at 17:30 (B7)', () => {
  it.each([
    ['L0', '2026-03-10 09:45'],
    ['L1', '2026-03-12 09:45'],
    ['L3', '2026-03-17 09:45'],
    ['L4', '2026-03-23 09:45'],
    ['L5', '2026-03-26 09:45'],
    ['IM', '2026-03-13 09:45'],
  ] as const)('has %s at %s', (code, at) => {
    expect(isoOfInstant(levelAt(CAL_CG_2026, DUE, level(code)))).toBe(isoOfInstant(ist(at)));
  });

  it('has L2 as soon as the due instant has passed, and not at it (K-11)', () => {
    expect(told({ since: ist('2026-03-12 17:00'), now: DUE })).toEqual([]);
    expect(told({ since: DUE, now: instant(DUE + 1) })).toEqual(['L2']);
  });

  it('tells nothing of before the arrival (NT-0)', () => {
    const arrivedAt = ist('2026-03-11 15:00');
    expect(told({ arrivedAt, since: ist('2026-03-01 10:00'), now: ist('2026-03-12 10:00') })).toEqual(['L1']);
  });

  it('tells of what was missed the highest only (NT-1)', () => {
    const missed = { ...A_DESK, since: ist('2026-03-09 10:00'), now: ist('2026-03-18 11:00') };
    expect(levelsDue(FIRST_LADDER, missed).map(({ code }) => code)).toEqual(['L0', 'L1', 'L2', 'L3']);
    expect(levelToTell(FIRST_LADDER, missed)?.code).toBe('L3');
  });

  it('brings a file of immediate priority before the Collector a working day after the breach', () => {
    const day = { since: ist('2026-03-12 18:00'), now: ist('2026-03-13 10:00') };
    expect(told({ ...day, isImmediate: true })).toEqual(['IM']);
    expect(told(day)).toEqual([]);
  });
});

const anyDue = fc
  .integer({ min: dayNumber(isoDate('2026-01-05')), max: dayNumber(isoDate('2026-11-30')) })
  .map((day) => addWorkingDays(CAL_CG_2026, dateOfDayNumber(day), 1))
  .map((day) => ist(`${day} 17:30`));
const anyMoment = fc
  .integer({ min: ist('2026-01-01 00:00'), max: ist('2026-12-20 00:00') })
  .map((at) => instant(at));

describe('two looks at the clock', () => {
  it('find a level in one range of due instants exactly when it came between them', () => {
    fc.assert(
      fc.property(
        anyDue,
        anyMoment,
        anyMoment,
        fc.constantFrom(...FIRST_LADDER),
        (dueAt, one, other, step) => {
          const [since, now] = one < other ? [one, other] : [other, one];
          const at = levelAt(CAL_CG_2026, dueAt, step);
          const isInRange =
            dueAt > lastDueOf(CAL_CG_2026, since, step) && dueAt <= lastDueOf(CAL_CG_2026, now, step);
          expect(isInRange).toBe(at > since && at <= now);
        },
      ),
    );
  });

  it('tell every level once, however the time is cut into looks (NT-1)', () => {
    const looks = fc
      .array(fc.integer({ min: DUE - 20 * 86_400_000, max: DUE + 40 * 86_400_000 }), { minLength: 2 })
      .map((moments) => moments.sort((one, other) => one - other).map((at) => instant(at)));
    fc.assert(
      fc.property(looks, (moments) => {
        const first = moments[0] ?? DUE;
        const last = moments.at(-1) ?? DUE;
        const whole = told({ since: first, now: last, isImmediate: true });
        const parts = moments
          .slice(1)
          .flatMap((now, place) => told({ since: moments[place] ?? first, now, isImmediate: true }));
        expect(parts).toEqual(whole);
      }),
    );
  });
});
