import { AccessModule, PendingCounts } from '@sanchika/access/api';
import { CalendarModule } from '@sanchika/calendar/api';
import { OfficeModule } from '@sanchika/office/api';
import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ActivateFile } from './activate-file';
import { AddPaper } from './add-paper';
import { DeskReads } from './alerting/desk-reads';
import { LateFiles } from './alerting/late-files';
import { ArrangingController } from './arranging/arranging.controller';
import { DeskPages } from './arranging/desk-pages';
import { FollowUps } from './arranging/follow-ups';
import { OpenFiles } from './arranging/open-files';
import { OwnFolders } from './arranging/own-folders';
import { AnswerAsking } from './askings/answer-asking';
import { AskPosts } from './askings/ask-posts';
import { AskReason } from './askings/ask-reason';
import { AskingsController } from './askings/askings.controller';
import { AskingsQueries } from './askings/askings.queries';
import { DecisionsController } from './askings/decisions.controller';
import { RecordSpoken } from './askings/record-spoken';
import { WithdrawDecision } from './askings/withdraw-decision';
import { AttachFile } from './attaching/attach-file';
import { AttachingController } from './attaching/attaching.controller';
import { CompanionsQueries } from './attaching/companions.queries';
import { BeginAct } from './begin-act';
import { CheckInvariants } from './check-invariants';
import { CloseFile } from './close-file';
import { ClosingController } from './closing.controller';
import { CreateFile } from './create-file';
import { DeskQueries } from './desk.queries';
import { DiscardFile } from './discard-file';
import { DraftNotes } from './draft-notes';
import { DueDates } from './due-dates';
import { FileActsController } from './file-acts.controller';
import { FileLedger } from './file-ledger';
import { FileListsQueries } from './file-lists.queries';
import { FileReadsController } from './file-reads.controller';
import { FileMatters } from './file-matters';
import { FilePolicy } from './file.policy';
import { FileRecords } from './file-records';
import { FileQueries } from './file.queries';
import { FileRepository } from './file.repository';
import { granting } from './grants/granting';
import { GrantsController } from './grants/grants.controller';
import { JourneyQueries } from './journey.queries';
import { LinkFile } from './linking/link-file';
import { LinkingController } from './linking/linking.controller';
import { LinksQueries } from './linking/links.queries';
import { TiesQueries } from './linking/ties.queries';
import { MarkRead } from './mark-read';
import { MastersQueries } from './masters.queries';
import { merging } from './merging/merging-parts';
import { MergingController } from './merging/merging.controller';
import { MoveFile } from './move-file';
import { MovementFacts } from './movement-facts';
import { MovementsController } from './movements.controller';
import { NotesController } from './notes.controller';
import { PapersController } from './papers.controller';
import { takingIn } from './papers/taking-in';
import { PaperReadsController } from './papers/paper-reads.controller';
import { ParkFile } from './parking/park-file';
import { ParkedQueries } from './parking/parked.queries';
import { ParkingController } from './parking/parking.controller';
import { ReturnParked } from './parking/return-parked';
import { UnparkFile } from './parking/unpark-file';
import { OwnPhrases } from './phrases/own-phrases';
import { PhrasesController } from './phrases/phrases.controller';
import { printing } from './prints/printing';
import { PrintsController } from './prints/prints.controller';
import { PullBackFile } from './pull-back-file';
import { ReceivePaper } from './receive-paper';
import { ProposeReopen } from './reopening/propose-reopen';
import { RecordFile } from './reopening/record-file';
import { ReopenFile } from './reopening/reopen-file';
import { ReopeningController } from './reopening/reopening.controller';
import { ReopeningQueries } from './reopening/reopening.queries';
import { ReturnFile } from './return-file';
import { RunAct } from './run-act';
import { sanctioning } from './sanctions/sanction-parts';
import { SanctionsController } from './sanctions/sanctions.controller';
import { SearchController } from './search/search.controller';
import { searching } from './search/search-parts';
import { SendFile } from './send-file';
import { SetLimits } from './set-limits';
import { StreamController } from './stream.controller';

const writing = [FileRepository, FilePolicy, FileLedger, DueDates, BeginAct, MoveFile, MovementFacts, RunAct];
const acts = [
  CreateFile,
  ActivateFile,
  DiscardFile,
  DraftNotes,
  SendFile,
  ReturnFile,
  PullBackFile,
  MarkRead,
  OwnPhrases,
  SetLimits,
  CloseFile,
  ReceivePaper,
  AddPaper,
  ...takingIn,
];
const askings = [AskPosts, AskReason, AnswerAsking, RecordSpoken, WithdrawDecision, AskingsQueries];
const linking = [LinkFile, LinksQueries, AttachFile, CompanionsQueries, TiesQueries];
const arranging = [OpenFiles, OwnFolders, FollowUps, DeskPages];
const parking = [ParkFile, UnparkFile, ReturnParked, ParkedQueries];
const reopening = [ProposeReopen, ReopenFile, RecordFile, ReopeningQueries];
const reading = [
  FileRecords,
  FileMatters,
  FileQueries,
  DeskQueries,
  FileListsQueries,
  JourneyQueries,
  MastersQueries,
];

@Module({
  imports: [OfficeModule, CalendarModule, AccessModule],
  controllers: [
    // The fixed paths come before `/api/files/:fileId`.
    AskingsController,
    DecisionsController,
    ParkingController,
    MergingController,
    ReopeningController,
    SearchController,
    PhrasesController,
    ArrangingController,
    FileReadsController,
    StreamController,
    FileActsController,
    MovementsController,
    ClosingController,
    LinkingController,
    AttachingController,
    NotesController,
    PapersController,
    PaperReadsController,
    PrintsController,
    SanctionsController,
    GrantsController,
  ],
  providers: [
    ...writing,
    ...acts,
    ...askings,
    ...linking,
    ...arranging,
    ...parking,
    ...merging,
    ...reopening,
    ...reading,
    ...searching,
    ...printing,
    ...sanctioning,
    ...granting,
    CheckInvariants,
    DeskReads,
    LateFiles,
  ],
  exports: [DeskReads, LateFiles],
})
export class FileModule implements OnModuleInit {
  constructor(
    private readonly pending: PendingCounts,
    private readonly desks: DeskQueries,
  ) {}

  onModuleInit(): void {
    this.pending.countWith((postIds) => this.desks.pending(postIds));
  }
}
