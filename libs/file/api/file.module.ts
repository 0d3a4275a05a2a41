import { AccessModule, PendingCounts } from '@sanchika/access/api';
import { CalendarModule } from '@sanchika/calendar/api';
import { OfficeModule } from '@sanchika/office/api';
import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ActivateFile } from './activate-file';
import { AddPaper } from './add-paper';
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
import { FilePolicy } from './file.policy';
import { FileQueries } from './file.queries';
import { FileRepository } from './file.repository';
import { JourneyQueries } from './journey.queries';
import { MarkRead } from './mark-read';
import { MastersQueries } from './masters.queries';
import { MoveFile } from './move-file';
import { MovementFacts } from './movement-facts';
import { MovementsController } from './movements.controller';
import { NotesController } from './notes.controller';
import { PapersController } from './papers.controller';
import { PullBackFile } from './pull-back-file';
import { ReceivePaper } from './receive-paper';
import { ReturnFile } from './return-file';
import { RunAct } from './run-act';
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
  SetLimits,
  CloseFile,
  ReceivePaper,
  AddPaper,
];
const reading = [FileQueries, DeskQueries, FileListsQueries, JourneyQueries, MastersQueries];

@Module({
  imports: [OfficeModule, CalendarModule, AccessModule],
  controllers: [
    // The fixed paths come before `/api/files/:fileId`.
    FileReadsController,
    StreamController,
    FileActsController,
    MovementsController,
    ClosingController,
    NotesController,
    PapersController,
  ],
  providers: [...writing, ...acts, ...reading, CheckInvariants],
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
