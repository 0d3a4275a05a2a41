export { AlertApi } from './alert.endpoints';
export { AlertProblems } from './alert.problems';
export { AlertPage, AlertView } from './alert.schema';
