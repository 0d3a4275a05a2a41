export { FileActs, FileApi, FileReads } from './file.endpoints';
export { FileProblems, findingProblem } from './file.problems';
export { AskReceipt } from './askings.schema';
export { FindingSentences } from './finding-sentences';
export { FileReceipt, NewFile, NoteDraft, Send } from './file-acts.schema';
export {
  Classification,
  Decision,
  DelayReasonCode,
  DeskPage,
  DraftNoteView,
  FileCard,
  FilePage,
  FileRow,
  FileState,
  JourneyView,
  MastersView,
  MOST_COUNTED,
  NoteView,
  OriginView,
  PAPER_MEDIA_TYPES,
  PaperView,
  Priority,
  StationView,
} from './file-views.schema';
export { LinkedFile } from './linking.schema';
export { ArrangingProblems } from './arranging.problems';
export {
  FOLDER_NAME_MAX_CHARACTERS,
  FOLLOW_UP_MAX_CHARACTERS,
  FollowUpRow,
  FollowUpView,
  MOST_DAYS_AHEAD,
  MOST_OWN_FOLDERS,
  OwnFoldersView,
  OwnFolderView,
} from './arranging.schema';
export { GrantProblems } from './grants.problems';
export { GrantView, ReclassificationView, ViewingPage, ViewingView } from './grants.schema';
export { NoteProblems } from './notes.problems';
export { PaperProblems } from './papers.problems';
export { PapersView, WaitingPaperView } from './papers.schema';
export { MergingView, PartView, VolumeView } from './merging.schema';
export { ParkedRow } from './parking.schema';
export {
  MOST_OWN_PHRASES,
  OWN_PHRASE_MAX_CHARACTERS,
  OwnPhrasesView,
  OwnPhraseView,
} from './phrases.endpoints';
export { PhraseProblems } from './phrases.problems';
export { PrintProblems } from './prints.problems';
export { PRINT_LANGUAGES, PRINT_PARTS, PRINT_STATES, PrintView } from './prints.schema';
export { ReopeningRow } from './reopening.schema';
export { AskingRow, AskingView } from './askings.schema';
export { FILE_RIGHTS, FileView } from './whole-file.schema';
export { NOBODY_IN_LINE, ProposeSanction, SanctionLimit, SanctionView } from './sanctions.schema';
export { FoundFile, FoundText, SearchPage, SearchPlace, SearchQuery } from './search.schema';
