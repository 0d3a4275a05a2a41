export { CalendarDay } from './calendar-day.entity';
export { CalendarModule } from './calendar.module';
export { Calendars } from './calendars';
export type { CalendarPlace } from './calendars';
export { WorkingCalendarRow } from './working-calendar.entity';
