export { CalendarApi, WorkingCalendarView } from './calendar.endpoints';
