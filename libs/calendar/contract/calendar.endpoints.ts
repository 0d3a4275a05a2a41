import { DateText, endpoint } from '@sanchika/platform/contract';
import * as z from 'zod';

/** The working calendar as the phone keeps it, to judge due dates by itself. */
export const WorkingCalendarView = z
  .object({
    code: z.string(),
    opensAt: z.int().describe('minutes after local midnight'),
    closesAt: z.int().describe('minutes after local midnight'),
    daysOff: z.array(z.int().min(1).max(7)).describe('ISO weekdays, 1 = Monday'),
    holidays: z.array(DateText),
    holidayNames: z.record(DateText, z.object({ hi: z.string(), en: z.string() })),
    gazettedYears: z.array(z.int()),
  })
  .meta({ id: 'WorkingCalendar' });
export type WorkingCalendarView = z.infer<typeof WorkingCalendarView>;

export const CalendarApi = {
  mine: endpoint({
    operation: 'calendar.mine',
    method: 'GET',
    path: '/api/calendar',
    summary: 'The working calendar of the office of the post in which one acts.',
    audience: 'post',
    rule: 'calendar.mine',
    response: WorkingCalendarView,
    problems: [],
  }),
};
