import { DateText, Id, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileRow } from './file-views.schema';

/** How many folders a post may keep, and how long the name of one may be in UTF-16 units. */
export const MOST_OWN_FOLDERS = 50;
export const FOLDER_NAME_MAX_CHARACTERS = 60;
/** How far ahead, in days, a file may be followed up, and how long the words may be. */
export const MOST_DAYS_AHEAD = 366;
export const FOLLOW_UP_MAX_CHARACTERS = 200;

const FolderName = z.string().trim().min(1).max(FOLDER_NAME_MAX_CHARACTERS);

/** A folder of the post’s own; what lies in it is asked for by itself. */
export const OwnFolderView = z.object({ folderId: Id, name: z.string() }).meta({ id: 'OwnFolder' });
export type OwnFolderView = z.infer<typeof OwnFolderView>;

/** By name. */
export const OwnFoldersView = z.object({ rows: z.array(OwnFolderView) }).meta({ id: 'OwnFolders' });
export type OwnFoldersView = z.infer<typeof OwnFoldersView>;

/** The id comes from the phone, so that a folder made without network can be used at once. */
export const NewOwnFolder = z.object({ folderId: Id, name: FolderName }).meta({ id: 'NewOwnFolder' });
export const RenameOwnFolder = z.object({ name: FolderName }).meta({ id: 'RenameOwnFolder' });
/** Null takes the file out of whichever folder it lies in. */
export const PutInFolder = z.object({ folderId: Id.nullable() }).meta({ id: 'PutInFolder' });

export const SetFollowUp = z
  .object({ followOn: DateText, words: z.string().trim().max(FOLLOW_UP_MAX_CHARACTERS).default('') })
  .meta({ id: 'SetFollowUp' });

/** When a file is to be looked at again: the day that was chosen, and the working day on which it is brought up. */
export const FollowUpView = z
  .object({ followOn: DateText, bringUpOn: DateText, words: z.string(), isDue: z.boolean() })
  .meta({ id: 'FollowUp' });
export type FollowUpView = z.infer<typeof FollowUpView>;

export const FollowUpRow = FileRow.extend({ followUp: FollowUpView }).meta({ id: 'FollowUpRow' });
export type FollowUpRow = z.infer<typeof FollowUpRow>;
export const FollowUpPage = pageOf(FollowUpRow).meta({ id: 'FollowUpPage' });
