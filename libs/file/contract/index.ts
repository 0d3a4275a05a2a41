export { FileActs, FileApi } from './file.endpoints';
export { FileReads } from './file-reads.endpoints';
export { FileProblems, findingProblem } from './file.problems';
export { FindingSentences } from './finding-sentences';
export { FileReceipt, NewFile, NoteDraft, Send } from './file-acts.schema';
export {
  Classification,
  Decision,
  DelayReasonCode,
  DeskPage,
  DraftNoteView,
  FILE_RIGHTS,
  FileCard,
  FilePage,
  FileRow,
  FileState,
  FileView,
  JourneyView,
  MastersView,
  NoteView,
  PAPER_MEDIA_TYPES,
  PaperView,
  Priority,
  StationView,
} from './file-views.schema';
