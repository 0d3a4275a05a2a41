export { FileActs, FileApi, FileReads } from './file.endpoints';
export { FileProblems, findingProblem } from './file.problems';
export { FindingSentences } from './finding-sentences';
export {
  Classification,
  Decision,
  DelayReasonCode,
  DeskPage,
  DraftNoteView,
  FILE_RIGHTS,
  FileCard,
  FilePage,
  FileReceipt,
  FileRow,
  FileState,
  FileView,
  JourneyView,
  MastersView,
  NewFile,
  NoteDraft,
  NoteView,
  PAPER_MEDIA_TYPES,
  PaperView,
  Priority,
  Send,
  StationView,
} from './file.schema';
