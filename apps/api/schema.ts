import {
  Account,
  Device,
  LoginAttempt,
  PasswordReset,
  PastSid,
  SecurityEvent,
  Session,
} from '@sanchika/access/api';
import { CalendarDay, WorkingCalendarRow } from '@sanchika/calendar/api';
import {
  Category,
  DeskRow,
  DraftNote,
  File,
  HoldingInterval,
  Note,
  NumberSeries,
  Paper,
  Phrase,
  PostMonth,
  SubjectHead,
} from '@sanchika/file/api';
import { Office, Person, Post, Posting, Section } from '@sanchika/office/api';
import { CommandLog, Job, Notice, SealedEvent, SealedText } from '@sanchika/platform/api';
import type { Schema } from '@sanchika/platform/api';
import { Deployment } from './deployment.entity';
import { CreatePlatform20261122080000 } from './migrations/20261122080000-create-platform';
import { CreateOffice20261122080100 } from './migrations/20261122080100-create-office';
import { CreateAccess20261122080200 } from './migrations/20261122080200-create-access';
import { CreateCalendar20261122080300 } from './migrations/20261122080300-create-calendar';
import { CreateFile20261122080400 } from './migrations/20261122080400-create-file';

const officeTables = [Office, Section, Post, Person, Posting, WorkingCalendarRow, CalendarDay, Deployment];
const accessTables = [Account, Device, Session, PastSid, LoginAttempt, PasswordReset, SecurityEvent];
const fileTables = [
  File,
  Note,
  DraftNote,
  HoldingInterval,
  DeskRow,
  Paper,
  NumberSeries,
  PostMonth,
  SubjectHead,
  Category,
  Phrase,
];

/** Every table of every room, and the migrations that make them, in the order of their stamps. */
export const schema: Schema = {
  entities: [
    CommandLog,
    SealedEvent,
    SealedText,
    Notice,
    Job,
    ...officeTables,
    ...accessTables,
    ...fileTables,
  ],
  migrations: [
    CreatePlatform20261122080000,
    CreateOffice20261122080100,
    CreateAccess20261122080200,
    CreateCalendar20261122080300,
    CreateFile20261122080400,
  ],
};
