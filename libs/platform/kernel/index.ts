export { foldedWords, foldText } from './fold-text';
export { dateOfDayNumber, dayNumber, instant, instantOfIso, isoDate, isoOfInstant } from './instant';
export type { Instant, IsoDate } from './instant';
export { judge, refusal, warning } from './verdict';
export type { Finding, Rule, Verdict } from './verdict';
