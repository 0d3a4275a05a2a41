export type {
  ActivateFacts,
  ChannelFacts,
  CloseFacts,
  DecideCloseFacts,
  DelayFacts,
  DiscardFacts,
  HandFacts,
  PriorityFacts,
  ProposeCloseFacts,
  PullBackFacts,
  Recipient,
  RecipientFacts,
  ReturnFacts,
  SendFacts,
  WordFacts,
  WriteNoteFacts,
  YellowNoteFacts,
} from './act-facts';
export { ASKING_ANSWERS, ASKING_KINDS, MOST_ASKED, SPOKEN_MEDIA } from './asking';
export type { AskingAnswer, AskingKind, SpokenMedium } from './asking';
export type {
  AnswerFacts,
  AskedFacts,
  AskFacts,
  AskReasonFacts,
  OpenAskingFacts,
  RecordSpokenFacts,
  WithdrawAskingFacts,
  WithdrawDecisionFacts,
} from './asking-facts';
export { ACT_ALONG, MOST_ATTACHED } from './attaching';
export type { AttachFacts, CompanyFacts, DetachFacts, FreeFacts } from './attaching-facts';
export { attributeDelay } from './attribute-delay';
export type { DelayAttribution, DelayShare } from './attribute-delay';
export { CLASSIFICATIONS, HIGHER_GRADES, isKeptHere } from './classification';
export type { Classification, Grade } from './classification';
export { moveDueBySuspensions } from './clock-suspension';
export type { ClockSuspension } from './clock-suspension';
export { DECISIONS, isFinal, needsReason } from './decision';
export type { Decision } from './decision';
export { EVENT_OF_ACT, FILE_EVENT_TYPES, isDecisive, mayStillRest } from './decisive-event';
export type { FileEventType } from './decisive-event';
export { delayMinutes, excusedDelayMinutes, heldMinutes, isOverdue, normMinutes } from './delay';
export { DELAY_REASONS, explainsDelay } from './delay-reason';
export type { DelayExplanation, DelayReason } from './delay-reason';
export type {
  FileAccessFacts,
  FileActor,
  FileDesk,
  FileInQuestion,
  FormerHolding,
} from './file-access-facts';
export { DESK_ACCESS_RULES, FILE_ACCESS_RULES } from './file-access-rules';
export type { DeskAccessRule, FileAccessRule } from './file-access-rules';
export { FILE_ACTIONS } from './file-actions';
export type { FileAction } from './file-actions';
export { FILE_FINDINGS } from './file-findings';
export type { FileFinding, FileRule } from './file-findings';
export {
  formatFileNumber,
  formatPartNumber,
  formatVolumeNumber,
  seriesKey,
  seriesYear,
  withoutVolume,
} from './file-number';
export type { FileSeries } from './file-number';
export {
  AT_REST_FILE_STATES,
  FILE_ACTS,
  FILE_STATES,
  FILE_TRANSITIONS,
  HELD_FILE_STATES,
  isOpenForWriting,
  nextState,
  TERMINAL_FILE_STATES,
} from './file-states';
export type { FileAct, FileState } from './file-states';
export { judgeFileAccess } from './file-visibility';
export type { FileAccess } from './file-visibility';
export { isInForce, MOST_DAYS_NAMED, MOST_NAMED, VIEWING_KINDS, VIEWING_MINUTES } from './grant';
export type { Grant, ViewingKind } from './grant';
export type { GrantFacts, ReclassifyFacts, RevokeGrantFacts } from './grant-facts';
export { ENDING_OF_ACT, INTERVAL_ENDINGS, lastSender, openInterval, returnsTo } from './holding-interval';
export type { HoldingInterval, IntervalEnding } from './holding-interval';
export { INTERVAL_FAULTS, intervalFault } from './interval-fault';
export type { IntervalFault } from './interval-fault';
export {
  judgeAnswer,
  judgeAsk,
  judgeAskReason,
  judgeRecordSpoken,
  judgeWithdrawAsking,
  judgeWithdrawDecision,
} from './judge-asking';
export { judgeAttach, judgeDetach } from './judge-attaching';
export {
  judgeApproveClose,
  judgeClose,
  judgeProposeClose,
  judgeRefuseClose,
  judgeWithdrawClose,
} from './judge-closing';
export { judgeGrant, judgeReclassify, judgeRevokeGrant } from './judge-grant';
export { judgeActivate, judgeDiscard } from './judge-draft';
export { judgePullBack, judgeReturn, judgeSend } from './judge-movement';
export {
  judgeAddPaper,
  judgeMergeFiles,
  judgeMergePart,
  judgeOpenPart,
  judgeOpenVolume,
  judgeProposeMerge,
  judgeRefuseMerge,
} from './judge-merging';
export { judgeSetPriority, judgeWriteNote, judgeYellowNote } from './judge-noting';
export { judgeLink, judgeUnlink } from './judge-linking';
export { judgePark, judgeUnpark } from './judge-parking';
export { judgeProposeSanction, judgeSanction, judgeWithdrawSanction } from './judge-sanction';
export { judgeProposeReopen, judgeRecord, judgeRefuseReopen, judgeReopen } from './judge-reopening';
export { MOST_LINKS } from './linking';
export type { LinkFacts, UnlinkFacts } from './linking-facts';
export type {
  MergedFileFacts,
  MergeFacts,
  MergeFilesFacts,
  OpenPartFacts,
  OpenPartsFacts,
  OpenVolumeFacts,
  PaperFacts,
  PartsAtHandFacts,
  ProposalFacts,
  ProposeMergeFacts,
  RefuseMergeFacts,
  VolumeFacts,
} from './merging-facts';
export { findNoteReferences, REFERENCE_KINDS } from './note-references';
export type { NoteReference, ReferenceKind } from './note-references';
export { referenceBegun } from './reference-begun';
export type { BegunReference } from './reference-begun';
export {
  isBlank,
  NOTE_MAX_CHARACTERS,
  normaliseText,
  paragraphsOf,
  SUBJECT_MAX_CHARACTERS,
  TEXT_KINDS,
  textFault,
} from './note-text';
export type { TextFault, TextKind } from './note-text';
export { numberParagraphs } from './number-paragraphs';
export type { NumberedNote, NumberedParagraph } from './number-paragraphs';
export { mayApproveClosing, mayBeNamed, worksOnFiles } from './office-roles';
export { dueAfterParking, MOST_DAYS_PARKED, returnsAt, UNPARKED_BY } from './parking';
export type { UnparkedBy } from './parking';
export { flagPaper, PAPER_FLAGS, PAPERS_PER_NOTE } from './paper-flag';
export type { FlaggedPaper, PaperFlag } from './paper-flag';
export { DEFAULT_PRIORITY_LIMITS, PRIORITIES, PRIORITY_WEIGHTS } from './priority';
export type { Priority } from './priority';
export { MOST_MERGED_LEAVES, MOST_OPEN_PARTS } from './part-file';
export type { ParkFacts, UnparkFacts } from './parking-facts';
export {
  ACTIVATE_RULES,
  ADD_PAPER_RULES,
  ANSWER_RULES,
  APPROVE_CLOSE_RULES,
  ASK_REASON_RULES,
  ASK_RULES,
  ATTACH_RULES,
  CLOSE_RULES,
  DETACH_RULES,
  DISCARD_RULES,
  LINK_RULES,
  MERGE_FILES_RULES,
  MERGE_PART_RULES,
  OPEN_PART_RULES,
  OPEN_VOLUME_RULES,
  GRANT_RULES,
  PARK_RULES,
  PRIORITY_RULES,
  PROPOSE_CLOSE_RULES,
  PROPOSE_MERGE_RULES,
  PROPOSE_REOPEN_RULES,
  PROPOSE_SANCTION_RULES,
  PULL_BACK_RULES,
  RECLASSIFY_RULES,
  RECORD_RULES,
  RECORD_SPOKEN_RULES,
  REFUSE_CLOSE_RULES,
  REFUSE_MERGE_RULES,
  REFUSE_REOPEN_RULES,
  REOPEN_RULES,
  RETURN_RULES,
  REVOKE_GRANT_RULES,
  SANCTION_RULES,
  SEND_RULES,
  UNLINK_RULES,
  UNPARK_RULES,
  WITHDRAW_ASKING_RULES,
  WITHDRAW_CLOSE_RULES,
  WITHDRAW_DECISION_RULES,
  WITHDRAW_SANCTION_RULES,
  WRITE_NOTE_RULES,
  YELLOW_NOTE_RULES,
} from './rules';
export { keptUntil, MOST_YEARS_KEPT, RETENTION_CATEGORIES } from './retention';
export type { Retention, RetentionCategory } from './retention';
export type { ProposeReopenFacts, RecordFacts, RefuseReopenFacts, ReopenFacts } from './reopening-facts';
export {
  asksForStepUp,
  isAmong,
  isSettled,
  MOST_SANCTION_PAISE,
  proposersOf,
  SANCTION_LENGTHS,
  SANCTION_STATES,
  sanctionOutcome,
} from './sanction';
export type { DrawnSanction, Proposer, SanctionMoney, SanctionOutcome, SanctionState } from './sanction';
export type {
  CompetentPost,
  ProposeSanctionFacts,
  SanctionFacts,
  WithdrawSanctionFacts,
} from './sanction-facts';
export { DUE_BASES, setDueDate } from './set-due-date';
export type { DueBasis, DueDate, DueDateFacts, DueOrder } from './set-due-date';
export { headTexts, noteText, numberTexts, paperTexts } from './file-texts';
export type { FileText, SearchedHead, SearchedNote, SearchedPaper } from './file-texts';
export { findInTexts } from './find-in-texts';
export type { FoundPiece, SearchAnswer } from './find-in-texts';
export { SEARCH_PLACES } from './search-places';
export type { SearchPlace } from './search-places';
export { deskSortKey } from './sort-key';
export { pagesOfFile, VOLUME_LIMITS } from './volume';
export type { CountedPages } from './volume';
