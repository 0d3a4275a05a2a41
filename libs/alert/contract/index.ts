export { AlertApi } from './alert.endpoints';
export { AlertProblems } from './alert.problems';
export { AlertPage, AlertView, RedList } from './alert.schema';
export type { RedDesk, RedRow } from './alert.schema';
