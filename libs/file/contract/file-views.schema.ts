import {
  CLASSIFICATIONS,
  DECISIONS,
  DELAY_REASONS,
  FILE_STATES,
  PAPER_FLAGS,
  PRIORITIES,
} from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import { BilingualName, DateText, HashText, Id, InstantText, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';

export const Priority = z.enum(PRIORITIES);
export const FileState = z.enum(FILE_STATES);
export const Decision = z.enum(DECISIONS);
export const DelayReasonCode = z.enum(DELAY_REASONS);
export const Classification = z.enum(CLASSIFICATIONS);

/** A limit as an officer orders it: "put up in 3 days". */
export const DueOrder = z
  .object({ count: z.int().min(1).max(365), unit: z.enum(['workingDays', 'calendarDays']) })
  .meta({ id: 'DueOrder' });

/** A station of the mini line on a card: how one desk held the file. */
export const Hop = z.object({ isLate: z.boolean() }).meta({ id: 'Hop' });

/** One file on a desk, as the inbox shows it. */
export const FileCard = z
  .object({
    fileId: Id,
    computerNo: z.int(),
    /** Null until the file is activated. */
    fileNumber: z.string().nullable(),
    subject: z.string(),
    priority: Priority,
    classification: Classification,
    state: FileState,
    arrivedAt: InstantText,
    dueAt: InstantText,
    isUnread: z.boolean(),
    from: PostLabel.nullable(),
    hops: z.array(Hop).max(12),
    /** How many files go along with it; they have no cards of their own (FM-2). */
    attachedFiles: z.int().min(0).default(0),
  })
  .meta({ id: 'FileCard' });
export type FileCard = z.infer<typeof FileCard>;

/** A desk with more files of a kind is counted one further and no more: `99+`. */
export const MOST_COUNTED = 99;

const Count = z
  .int()
  .min(0)
  .max(MOST_COUNTED + 1);

export const DeskPage = pageOf(FileCard)
  .extend({
    counts: z.object({ pending: Count, overdue: Count, unread: Count }),
    /** Files that the post wants to look at again, whose day has come. */
    followUps: Count,
    /** When the server read the desk; the phone shows how old its copy is. */
    asOf: InstantText,
  })
  .meta({ id: 'DeskPage' });
export type DeskPage = z.infer<typeof DeskPage>;

/** A file that is or was on somebody else's desk, with where it is now. */
export const FileRow = z
  .object({
    fileId: Id,
    computerNo: z.int(),
    fileNumber: z.string().nullable(),
    subject: z.string(),
    priority: Priority,
    classification: Classification,
    state: FileState,
    holder: PostLabel.nullable(),
    heldSince: InstantText.nullable(),
    dueAt: InstantText.nullable(),
    touchedAt: InstantText,
  })
  .meta({ id: 'FileRow' });
export type FileRow = z.infer<typeof FileRow>;
export const FilePage = pageOf(FileRow).meta({ id: 'FilePage' });

/** A green note: sealed when it was sent, never changed since. */
/** Where a note or paper stood before its file ended in this one. */
export const OriginView = z
  .object({
    fileId: Id,
    fileNumber: z.string().nullable(),
    /** Of the note, or the serial of the paper. */
    no: z.int(),
    /** Its first paragraph, or the first page of the paper. */
    from: z.int(),
    /** What is added to a page that a note names, to find it on this file. */
    pageOffset: z.int(),
  })
  .meta({ id: 'Origin' });
export type OriginView = z.infer<typeof OriginView>;

export const NoteView = z
  .object({
    noteId: Id,
    noteNo: z.int(),
    paraFrom: z.int(),
    paraTo: z.int(),
    text: z.string(),
    decision: Decision,
    /** Set when the send that carried it was pulled back ("वापस खींची गई टीप"). */
    isPulledBack: z.boolean(),
    by: PostLabel,
    at: InstantText,
    delayReason: z.object({ code: DelayReasonCode, words: z.string() }).nullable(),
    eventId: Id,
    /** For a note of a file that ended in this one; null for the file’s own. */
    origin: OriginView.nullable(),
  })
  .meta({ id: 'Note' });
export type NoteView = z.infer<typeof NoteView>;

/** A note not yet sent: yellow while only its author sees it, green when confirmed. */
export const DraftNoteView = z
  .object({
    noteId: Id,
    text: z.string(),
    decision: Decision,
    isConfirmed: z.boolean(),
    savedAt: InstantText,
  })
  .meta({ id: 'DraftNote' });
export type DraftNoteView = z.infer<typeof DraftNoteView>;

/** What a paper may be; told by its bytes, not by its name. */
export const PAPER_MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** A paper of the correspondence side; its pages are numbered on through the file, from `pageFrom` to `pageTo`. */
export const PaperView = z
  .object({
    paperId: Id,
    serial: z.int(),
    pageFrom: z.int(),
    pageTo: z.int(),
    title: z.string(),
    fileName: z.string(),
    mediaType: z.enum(PAPER_MEDIA_TYPES),
    size: z.int(),
    sha256: HashText,
    addedBy: PostLabel,
    addedAt: InstantText,
    receivedFrom: z.string().nullable(),
    letterNo: z.string().nullable(),
    letterDate: DateText.nullable(),
    /** PUC, the paper under consideration, or FR, a fresh receipt (EN-8). */
    flag: z.enum(PAPER_FLAGS).nullable(),
    /** FR-I is 1. */
    receiptNo: z.int().nullable(),
    /** Whether every page has its picture; one that has none is drawn when it is asked for. */
    hasPictures: z.boolean(),
    /** For a paper of a file that ended in this one; null for the file’s own. */
    origin: OriginView.nullable(),
  })
  .meta({ id: 'Paper' });
export type PaperView = z.infer<typeof PaperView>;

/** One holding interval of the journey. */
export const StationView = z
  .object({
    seq: z.int(),
    post: PostLabel,
    from: InstantText,
    readAt: InstantText.nullable(),
    to: InstantText.nullable(),
    dueAt: InstantText,
    heldMinutes: z.int().describe('working minutes'),
    normMinutes: z.int().describe('working minutes'),
    delayMinutes: z.int().describe('working minutes'),
    shareTenths: z.int().describe('tenths of a per cent of all delay'),
    endedBy: z.string().nullable(),
    decision: Decision.nullable(),
    delayReason: z.object({ code: DelayReasonCode, words: z.string() }).nullable(),
  })
  .meta({ id: 'Station' });
export type StationView = z.infer<typeof StationView>;

export const JourneyView = z
  .object({
    fileId: Id,
    stations: z.array(StationView),
    movements: z.int(),
    heldMinutes: z.int(),
    delayMinutes: z.int(),
    minutesPerDay: z.int(),
    caseDueAt: InstantText.nullable(),
  })
  .meta({ id: 'Journey' });
export type JourneyView = z.infer<typeof JourneyView>;

/** Who holds it, since when and for how much longer (TR-2). */
export const FileCardView = FileRow.extend({
  heldMinutes: z.int().nullable(),
  remainingMinutes: z.int().nullable().describe('working minutes; negative when overdue'),
  minutesPerDay: z.int(),
  lastStations: z.array(StationView).max(3),
}).meta({ id: 'WhereIsIt' });

export const MastersView = z
  .object({
    subjectHeads: z.array(z.object({ code: z.string(), name: BilingualName })),
    categories: z.array(z.object({ code: z.string(), name: BilingualName, limit: DueOrder })),
    phrases: z.array(
      z.object({ phraseId: Id, text: BilingualName, decision: Decision, roles: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'Masters' });
export type MastersView = z.infer<typeof MastersView>;
