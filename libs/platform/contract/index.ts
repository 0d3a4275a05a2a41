export { endpoint, isKeyed, urlOf } from './endpoint';
export type {
  AnswerOf,
  Audience,
  BodyOf,
  CallInput,
  Endpoint,
  ParamsOf,
  QueryOf,
  ResponseOf,
} from './endpoint';
export {
  COMMAND_RESULTS,
  CommandApi,
  CommandResult,
  MOST_COMMANDS,
  QueuedCommand,
} from './command.endpoints';
export type { CommandResultKind } from './command.endpoints';
export { CommandProblems } from './command.problems';
export { FindingView, problem, ProblemView, sentence } from './problem';
export type { ProblemSpec } from './problem';
export { PlatformApi, TestClockApi } from './platform.endpoints';
export { PlatformProblems } from './platform.problems';
export { UNFIT_KINDS, unfitProblem, UnfitProblems } from './unfit.problems';
export type { UnfitKind } from './unfit.problems';
export { UploadApi, UploadProgress } from './upload.endpoints';
export { UploadProblems } from './upload.problems';
export { BilingualName, DateText, HashText, Id, InstantText, NoContent, pageOf, PageQuery } from './schema';
