import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { actionsOf, ALERT_KINDS, alertWords, digestWords } from './alert-words';
import type { AlertFacts } from './alert-words';
import { afterAnswer } from './delivery';
import { nextMorning, ringsAt } from './quiet-hours';

const FACTS: AlertFacts = {
  number: 'STN/7/2026-EST-MSD-COL',
  desk: { hi: 'सहायक ग्रेड-2–स्थापना', en: 'Assistant Grade 2–Establishment' },
  days: 10,
  isRestricted: false,
  isHolder: false,
};

describe('the words of an alert (NT-4)', () => {
  it('are number, desk and days', () => {
    expect(alertWords('L5', FACTS, 'hi')).toEqual({
      title: 'दस दिन से विलंबित',
      body: 'STN/7/2026-EST-MSD-COL · सहायक ग्रेड-2–स्थापना · 10 कार्य दिवस विलंब',
    });
    expect(alertWords('L0', { ...FACTS, days: 1 }, 'en').body).toBe(
      'STN/7/2026-EST-MSD-COL · 1 working day left',
    );
  });

  it('of a restricted file say only that one waits, whatever the kind', () => {
    for (const kind of ALERT_KINDS) {
      if (kind === 'digest') continue;
      const { title, body } = alertWords(kind, { ...FACTS, isRestricted: true }, 'hi');
      expect(`${title} ${body}`).toBe('संचिका एक नस्ती प्रतीक्षा में');
      expect(actionsOf(kind, { isHolder: false, isRestricted: true })).toEqual([]);
    }
  });

  it('of a digest are counts (NT-3)', () => {
    const { body } = digestWords({ newBreaches: 3, longOver: 2, overDays: 10, ownDesk: 1 }, 'hi');
    expect(body).toBe('3 नए विलंब · 2 10 कार्य दिवस से अधिक · आपकी मेज़ पर 1');
  });

  it('offer safe acts alone, and at most two (NT-5, NT-6)', () => {
    for (const kind of ALERT_KINDS)
      for (const isHolder of [true, false]) {
        const actions = actionsOf(kind, { isHolder, isRestricted: false });
        expect(actions.length).toBeLessThanOrEqual(2);
        expect(actions.every((action) => action === 'ask' || action === 'remind')).toBe(true);
      }
    expect(actionsOf('L5', FACTS)).toEqual(['ask', 'remind']);
    expect(actionsOf('L2', { ...FACTS, isHolder: true })).toEqual(['remind']);
  });
});

describe('quiet hours (NT-2)', () => {
  it.each([
    ['2026-03-12 20:59', '2026-03-12 20:59'],
    ['2026-03-12 21:00', '2026-03-13 09:45'],
    ['2026-03-13 06:59', '2026-03-13 09:45'],
    ['2026-03-13 07:00', '2026-03-13 07:00'],
    ['2026-03-13 22:00', '2026-03-16 09:45'],
    ['2026-03-14 12:00', '2026-03-16 09:45'],
    ['2026-03-04 12:00', '2026-03-05 09:45'],
  ])('let an alert of %s ring at %s', (at, rings) => {
    expect(isoOfInstant(ringsAt(CAL_CG_2026, ist(at), false))).toBe(isoOfInstant(ist(rings)));
    expect(ringsAt(CAL_CG_2026, ist(at), true)).toBe(ist(at));
  });

  it.each([
    ['2026-03-12 09:44', '2026-03-12 09:45'],
    ['2026-03-12 10:00', '2026-03-13 09:45'],
    ['2026-03-13 10:00', '2026-03-16 09:45'],
  ])('put a reminder of %s off to %s (NT-8)', (at, morning) => {
    expect(isoOfInstant(nextMorning(CAL_CG_2026, ist(at)))).toBe(isoOfInstant(ist(morning)));
  });
});

describe('what follows an answer of a push service (NT-7)', () => {
  it.each([
    [201, null, 1, { next: 'accepted' }],
    [404, null, 1, { next: 'gone' }],
    [410, null, 1, { next: 'gone' }],
    [400, null, 1, { next: 'failed' }],
    [301, null, 1, { next: 'failed' }],
    [413, null, 1, { next: 'failed' }],
    [0, null, 1, { next: 'again', inSeconds: 30 }],
    [500, null, 3, { next: 'again', inSeconds: 120 }],
    [503, 7, 1, { next: 'again', inSeconds: 7 }],
    [429, 999_999, 1, { next: 'again', inSeconds: 3600 }],
    [429, 0, 1, { next: 'again', inSeconds: 1 }],
    [503, 7, 8, { next: 'failed' }],
  ])('status %i, wait %s, try %i: %o', (status, retryAfterS, tries, step) => {
    expect(afterAnswer({ status, retryAfterS }, tries)).toEqual(step);
  });
});
