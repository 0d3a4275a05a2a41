export { actionsOf, ALERT_KINDS, alertWords, digestWords } from './alert-words';
export type {
  AlertAction,
  AlertFacts,
  AlertKind,
  AlertLanguage,
  AlertWords,
  DigestFacts,
} from './alert-words';
export { afterAnswer } from './delivery';
export type { DeliveryStep } from './delivery';
export { levelsDue, levelToTell } from './due-level';
export type { DeskFacts } from './due-level';
export { ADDRESSEES, FIRST_LADDER, LADDER_CODES, MORNING_MINUTE } from './ladder-level';
export type { Addressee, LadderCode, LadderLevel } from './ladder-level';
export { daysLate, longOverAt, newBreachesSince } from './lateness';
export { lastDueOf, levelAt } from './level-at';
export { nextMorning, QUIET_FROM, QUIET_UNTIL, ringsAt } from './quiet-hours';
export { toldPosts } from './told-posts';
export type { LineFacts, PostInLine } from './told-posts';
