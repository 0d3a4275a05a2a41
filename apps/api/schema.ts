import {
  Account,
  CodeSecretRow,
  Device,
  DeviceHalf,
  LoginAttempt,
  Passkey,
  PasskeyChallenge,
  PasswordReset,
  PastSid,
  RecoveryCode,
  SecurityEvent,
  Session,
} from '@sanchika/access/api';
import {
  Alert,
  LadderLevelRow,
  LadderMark,
  PushDelivery,
  PushKey,
  PushSubscriptionRow,
} from '@sanchika/alert/api';
import { CalendarDay, WorkingCalendarRow } from '@sanchika/calendar/api';
import {
  Asking,
  Category,
  DeskRow,
  DraftNote,
  File,
  FileLink,
  FileGrant,
  FilePrint,
  FollowUp,
  HoldingInterval,
  MergedNote,
  MergedPaper,
  MergeProposal,
  Merging,
  Note,
  NumberSeries,
  OfficeStorage,
  OwnFolder,
  OwnFolderFile,
  OwnPhrase,
  Paper,
  Parking,
  Phrase,
  PostMonth,
  Reclassification,
  Reopening,
  Sanction,
  Spoken,
  SubjectHead,
  Volume,
  Viewing,
  WaitingPaper,
  WithdrawnDecision,
} from '@sanchika/file/api';
import { DelegatedLimitRow, Office, Person, Post, Posting, Section } from '@sanchika/office/api';
import {
  CommandLog,
  Job,
  Notice,
  PendingUpload,
  PictureSet,
  SealedEvent,
  SealedText,
  SearchList,
  SearchTerm,
} from '@sanchika/platform/api';
import type { Schema } from '@sanchika/platform/api';
import { Deployment } from './deployment.entity';
import { CreatePlatform20261122080000 } from './migrations/20261122080000-create-platform';
import { CreateOffice20261122080100 } from './migrations/20261122080100-create-office';
import { CreateAccess20261122080200 } from './migrations/20261122080200-create-access';
import { CreateCalendar20261122080300 } from './migrations/20261122080300-create-calendar';
import { CreateFile20261122080400 } from './migrations/20261122080400-create-file';
import { AddAskings20261122080600 } from './migrations/20261122080600-add-askings';
import { AddParkingAndReopening20261122080500 } from './migrations/20261122080500-add-parking-and-reopening';
import { SortDeskByNumber20261122085900 } from './migrations/20261122085900-sort-desk-by-number';
import { CreateUploads20261122090000 } from './migrations/20261122090000-create-uploads';
import { CreateSearch20261122090100 } from './migrations/20261122090100-create-search';
import { CreateOwnPhrases20261122090200 } from './migrations/20261122090200-create-own-phrases';
import { CreatePrints20261122090300 } from './migrations/20261122090300-create-prints';
import { AddSanctions20261122090500 } from './migrations/20261122090500-add-sanctions';
import { AddStepUp20261122090550 } from './migrations/20261122090550-add-step-up';
import { AddPartsAndVolumes20261130100100 } from './migrations/20261130100100-add-parts-and-volumes';
import { AddLinks20261130100200 } from './migrations/20261130100200-add-links';
import { AddAttachments20261130100250 } from './migrations/20261130100250-add-attachments';
import { AddOwnArrangement20261130100300 } from './migrations/20261130100300-add-own-arrangement';
import { CreateAlerts20261130110000 } from './migrations/20261130110000-create-alerts';
import { AddAnswerBy20261130110100 } from './migrations/20261130110100-add-answer-by';
import { CreateDeviceHalf20261201100000 } from './migrations/20261201100000-create-device-half';
import { AddWiping20261201120200 } from './migrations/20261201120200-add-wiping';
import { CreateCodes20261201120100 } from './migrations/20261201120100-create-codes';
import { CreatePasskeys20261201120000 } from './migrations/20261201120000-create-passkeys';
import { AddRedList20261201130000 } from './migrations/20261201130000-add-red-list';
import { AddGrantsAndViewings20261130100000 } from './migrations/20261130100000-add-grants-and-viewings';

const officeTables = [
  Office,
  Section,
  Post,
  Person,
  Posting,
  DelegatedLimitRow,
  WorkingCalendarRow,
  CalendarDay,
  Deployment,
];
const accessTables = [
  Account,
  Device,
  DeviceHalf,
  Session,
  PastSid,
  LoginAttempt,
  PasswordReset,
  SecurityEvent,
  Passkey,
  PasskeyChallenge,
  CodeSecretRow,
  RecoveryCode,
];
const fileTables = [
  File,
  FileLink,
  Note,
  DraftNote,
  HoldingInterval,
  FilePrint,
  DeskRow,
  Paper,
  NumberSeries,
  PostMonth,
  SubjectHead,
  Category,
  Phrase,
  OwnPhrase,
  OwnFolder,
  OwnFolderFile,
  FollowUp,
  Parking,
  Reopening,
  Asking,
  Spoken,
  WithdrawnDecision,
  WaitingPaper,
  OfficeStorage,
  Sanction,
  Merging,
  MergedNote,
  MergedPaper,
  MergeProposal,
  Volume,
  FileGrant,
  Reclassification,
  Viewing,
];

const alertTables = [PushSubscriptionRow, PushDelivery, PushKey, Alert, LadderLevelRow, LadderMark];

/** Every table of every room, and the migrations that make them, in the order of their stamps. */
export const schema: Schema = {
  entities: [
    CommandLog,
    SealedEvent,
    SealedText,
    Notice,
    Job,
    PendingUpload,
    PictureSet,
    SearchList,
    SearchTerm,
    ...officeTables,
    ...accessTables,
    ...fileTables,
    ...alertTables,
  ],
  migrations: [
    CreatePlatform20261122080000,
    CreateOffice20261122080100,
    CreateAccess20261122080200,
    CreateCalendar20261122080300,
    CreateFile20261122080400,
    AddParkingAndReopening20261122080500,
    AddAskings20261122080600,
    SortDeskByNumber20261122085900,
    CreateUploads20261122090000,
    CreateSearch20261122090100,
    CreateOwnPhrases20261122090200,
    CreatePrints20261122090300,
    AddSanctions20261122090500,
    AddStepUp20261122090550,
    AddGrantsAndViewings20261130100000,
    AddPartsAndVolumes20261130100100,
    AddLinks20261130100200,
    AddAttachments20261130100250,
    AddOwnArrangement20261130100300,
    CreateAlerts20261130110000,
    AddAnswerBy20261130110100,
    CreateDeviceHalf20261201100000,
    CreatePasskeys20261201120000,
    CreateCodes20261201120100,
    AddWiping20261201120200,
    AddRedList20261201130000,
  ],
};
