import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { instantOfIso, isoDate } from '@sanchika/platform/kernel';
import { measureLimit } from './time-limit';

const calendar: WorkingCalendar = {
  code: 'CAL-CG-2026',
  opensAt: 600,
  closesAt: 1050,
  daysOff: [6, 7],
  holidays: [isoDate('2026-03-04')],
  gazettedYears: [2026],
};
/** E4: arrived Mon 2 March 11:00, due Thu 12 March 17:30. */
const arrived = { arrivedAt: '2026-03-02T05:30:00.000Z', dueAt: '2026-03-12T12:00:00.000Z' };
const at = (iso: string) => measureLimit(arrived, calendar, instantOfIso(iso));

describe('measureLimit', () => {
  it('counts working days held and allowed, as the server does', () => {
    expect(at('2026-03-02T06:00:00.000Z')).toEqual(
      jasmine.objectContaining({ weight: 'plain', held: 0, limit: 7 }),
    );
    expect(at('2026-03-05T06:00:00.000Z').held).withContext('4 March is a holiday').toBe(2);
  });

  it('warns on the last day and is late only after the due instant (K-11)', () => {
    expect(at('2026-03-12T12:00:00.000Z').weight).toBe('warn');
    expect(at('2026-03-12T12:00:00.001Z').weight).toBe('late');
  });

  it('says when the holidays of a year are not known', () => {
    expect(at('2026-03-05T06:00:00.000Z').isUncertain).toBeFalse();
    const unknown = { ...calendar, gazettedYears: [] };
    expect(measureLimit(arrived, unknown, instantOfIso('2026-03-05T06:00:00.000Z')).isUncertain).toBeTrue();
  });
});
