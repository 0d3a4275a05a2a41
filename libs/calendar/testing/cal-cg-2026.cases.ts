import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { instantOfIso, isoDate, type Instant } from '@sanchika/platform/kernel';

/** The fixture calendar of the worked vectors: five-day week, 10:00 to 17:30. It is not an official list. */
export const CAL_CG_2026: WorkingCalendar = {
  code: 'CAL-CG-2026',
  opensAt: 600,
  closesAt: 1050,
  daysOff: [6, 7],
  holidays: [
    '2026-01-26',
    '2026-03-04',
    '2026-04-03',
    '2026-04-14',
    '2026-08-15',
    '2026-10-02',
    '2026-10-20',
    '2026-11-09',
    '2026-12-25',
  ].map(isoDate),
  gazettedYears: [2026],
};

/** `ist('2026-03-02 11:00')`: a moment of the Indian clock. */
export function ist(text: string): Instant {
  return instantOfIso(`${text.replace(' ', 'T')}+05:30`);
}
