import {
  CLASSIFICATIONS,
  HIGHER_GRADES,
  NOTE_MAX_CHARACTERS,
  SUBJECT_MAX_CHARACTERS,
} from '@sanchika/file/domain';
import { FindingView, HashText, Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';
import { Decision, DelayReasonCode, DueOrder, FileState, Priority } from './file-views.schema';

const Subject = z.string().trim().min(1).max(SUBJECT_MAX_CHARACTERS);
const NoteText = z.string().min(1).max(NOTE_MAX_CHARACTERS);

/** The higher grades are taken in to be refused in words that a person understands. */
export const AskedGrade = z.enum([...CLASSIFICATIONS, ...HIGHER_GRADES]);

export const NewFile = z
  .object({
    /** Chosen by the sender, so that a file opened without network keeps its identity. */
    fileId: Id,
    subject: Subject,
    subjectHead: z.string().max(16),
    /** A kind of case with a limit of its own; null leaves the limit to the priority. */
    category: z.string().max(16).nullable().default(null),
    priority: Priority.default('ordinary'),
    classification: AskedGrade.default('ordinary'),
    clientAt: InstantText.optional(),
  })
  .meta({ id: 'NewFile' });

export const NoteDraft = z
  .object({ text: NoteText, decision: Decision.default('putUp') })
  .meta({ id: 'NoteDraft' });

/** What every act on a moving file says about what its author had before his eyes. */
export const Seen = z.object({ seenHead: HashText, clientAt: InstantText.optional() });
const InlineNote = z.object({ noteId: Id, text: NoteText, decision: Decision });
const DelayReason = z.object({ code: DelayReasonCode, words: z.string().trim().max(500).default('') });

export const Send = Seen.extend({
  toPostId: Id,
  /** Written and confirmed with the send; confirmed draft notes go with it too. */
  note: InlineNote.optional(),
  noNoteReason: z.string().trim().min(1).max(300).optional(),
  delayReason: DelayReason.optional(),
  dueOrder: DueOrder.optional(),
}).meta({ id: 'Send' });

export const ReturnBack = Seen.extend({
  note: InlineNote.optional(),
  delayReason: DelayReason.optional(),
}).meta({ id: 'ReturnBack' });

export const ProposeClose = Send.omit({ dueOrder: true, noNoteReason: true }).meta({ id: 'ProposeClose' });
export const ApproveClose = Seen.extend({ note: InlineNote, delayReason: DelayReason.optional() }).meta({
  id: 'ApproveClose',
});
export const Close = Seen.extend({
  retention: z.enum(['A', 'B', 'C']),
  delayReason: DelayReason.optional(),
}).meta({ id: 'Close' });
export const WithdrawClose = Seen.extend({ note: InlineNote.optional() }).meta({ id: 'WithdrawClose' });
/** A pull-back takes no head: it rests only on the recipient not having opened the file. */
export const PullBack = z.object({ clientAt: InstantText.optional() }).meta({ id: 'PullBack' });
export const SetPriority = Seen.extend({ priority: Priority }).meta({ id: 'SetPriority' });
export const OrderDue = Seen.extend({ limit: DueOrder }).meta({ id: 'OrderDue' });

/** The answer of every act: what was sealed, and where the file stands now. */
export const FileReceipt = z
  .object({
    fileId: Id,
    eventId: Id,
    headHash: HashText,
    headSeq: z.int(),
    at: InstantText,
    state: FileState,
    computerNo: z.int(),
    fileNumber: z.string().nullable(),
    holderPostId: Id.nullable(),
    warnings: z.array(FindingView),
  })
  .meta({ id: 'FileReceipt' });
export type FileReceipt = z.infer<typeof FileReceipt>;

export const DraftReceipt = z
  .object({ fileId: Id, noteId: Id, savedAt: InstantText })
  .meta({ id: 'DraftReceipt' });
