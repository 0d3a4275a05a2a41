import { DUE_BASES, SPOKEN_MEDIA } from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import { BilingualName, DateText, HashText, Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FollowUpView } from './arranging.schema';
import { AskingView } from './askings.schema';
import {
  Classification,
  DraftNoteView,
  FileRow,
  FileState,
  NoteView,
  PaperView,
  Priority,
} from './file-views.schema';
import { LinkedFile } from './linking.schema';
import { bundleShape } from './merging.schema';
import { GrantView, ReclassificationView } from './grants.schema';
import { WaitingPaperView } from './papers.schema';
import { SanctionLimit, SanctionView } from './sanctions.schema';

/** The acts that the caller may do on the file now; buttons for others are not drawn. */
export const FILE_RIGHTS = [
  'activate',
  'discard',
  'writeNote',
  'send',
  'pullBack',
  'returnBack',
  'proposeClose',
  'approveClose',
  'refuseClose',
  'withdrawClose',
  'close',
  'setPriority',
  'orderDue',
  'attach',
  'link',
  'attachFile',
  'park',
  'unpark',
  'proposeReopen',
  'reopen',
  'refuseReopen',
  'record',
  'ask',
  'askReason',
  'recordSpoken',
  'withdrawDecision',
  'proposeSanction',
  'withdrawSanction',
  'openPart',
  'mergePart',
  'mergeFiles',
  'proposeMerge',
  'refuseMerge',
  'openVolume',
  'grant',
  'revokeGrant',
  'reclassify',
] as const;

export const FileView = z
  .object({
    fileId: Id,
    computerNo: z.int(),
    fileNumber: z.string().nullable(),
    subject: z.string(),
    subjectHead: BilingualName,
    category: BilingualName.nullable(),
    priority: Priority,
    classification: Classification,
    state: FileState,
    createdBy: PostLabel,
    createdAt: InstantText,
    holder: PostLabel.nullable(),
    arrivedAt: InstantText.nullable(),
    dueAt: InstantText.nullable(),
    dueBasis: z.enum(DUE_BASES).nullable(),
    caseDueAt: InstantText.nullable(),
    isRead: z.boolean(),
    headHash: HashText,
    headSeq: z.int(),
    rights: z.array(z.enum(FILE_RIGHTS)),
    /** The desk the reporting line suggests next; the officer may choose another. */
    suggestedNext: PostLabel.nullable(),
    /** To whom "return" goes. */
    previousDesk: PostLabel.nullable(),
    /** The posts above the initiator, nearest first, for whoever may send the file (EN-10); empty for others. */
    initiatorLine: z.array(Id),
    /** The posts that have had the file, its holder left out, for whoever may send it (EN-10); empty for others. */
    formerHolderPostIds: z.array(Id),
    /** The present time of being put by. */
    parked: z.object({ at: InstantText, reviewOn: DateText, reason: z.string() }).nullable(),
    /** What a competent post is asked while the file is closed. */
    reopening: z.object({ asked: PostLabel, at: InstantText, reason: z.string() }).nullable(),
    /** The files that this one links, as far as the reader may open them (FM-1). */
    links: z.array(LinkedFile),
    /** The main file with which this one shares its custody (FM-2). */
    attachedTo: FileRow.nullable(),
    /** The files that go along with this one. */
    attached: z.array(FileRow),
    /** The folder of the reader’s own post in which it lies. */
    ownFolderId: Id.nullable(),
    /** When the reader’s own post wants to look at it again. */
    followUp: FollowUpView.nullable(),
    /** Everything that posts were asked, oldest first (EN-6, EN-11). */
    askings: z.array(AskingView),
    /** How the words of some notes were spoken. */
    spoken: z.array(z.object({ noteId: Id, medium: z.enum(SPOKEN_MEDIA), spokenAt: InstantText })),
    /** Notes whose decision was withdrawn, with the note that withdrew it (EN-5). */
    withdrawnDecisions: z.array(z.object({ noteId: Id, byNoteId: Id })),
    /** Every block that asks for money, oldest first (EN-13). */
    sanctions: z.array(SanctionView),
    /** The reader’s power over the proposed block, while he has the file; null for others. */
    sanctionLimit: SanctionLimit.nullable(),
    /** The nearest post above the reader that could sanction the proposed block; null when he can, or nobody. */
    competentPost: PostLabel.nullable(),
    ...bundleShape,
    /** The posts whose grants are in force now, for whoever sees the file to its end. */
    grants: z.array(GrantView),
    /** Every change of the classification, oldest first. */
    reclassifications: z.array(ReclassificationView),
    notes: z.array(NoteView),
    draftNotes: z.array(DraftNoteView),
    papers: z.array(PaperView),
    /** Papers of the reader’s own post that are kept apart. */
    waitingPapers: z.array(WaitingPaperView),
    /** Former holders see the file as it was when they sent it; null shows it as it is. */
    asOfSeq: z.int().nullable(),
  })
  .meta({ id: 'File' });
export type FileView = z.infer<typeof FileView>;
