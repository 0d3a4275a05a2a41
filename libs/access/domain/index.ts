export { ADMINISTER_ACCESS } from './administer-access';
export type { PersonInOffice } from './administer-access';
export { can } from './can';
export type { AccessAnswer, AccessCase, AccessRule } from './can';
export { afterFailure, afterSuccess, NO_FAILED_TRIES, waitBeforeTry } from './lock-out';
export type { FailedTries } from './lock-out';
export { isPrevalent } from './prevalent-passwords';
export { isInGrace, isLive, mustNoteSeen, mustRotate, opened } from './session-life';
export type { SessionTimes } from './session-life';
