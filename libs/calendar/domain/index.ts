export { deemedArrivalDate, dueAt, TIME_LIMIT_UNITS } from './due-at';
export type { TimeLimit, TimeLimitUnit } from './due-at';
export {
  calendarDaysBetween,
  instantAt,
  IST_OFFSET_MINUTES,
  localDate,
  localMinute,
  weekday,
} from './local-time';
export { isGazetted } from './working-calendar';
export type { WorkingCalendar } from './working-calendar';
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days';
export { workingMinutes, workingMinutesPerDay } from './working-minutes';
