import {
  ASKING_ANSWERS,
  ASKING_KINDS,
  MOST_ASKED,
  NOTE_MAX_CHARACTERS,
  SPOKEN_MEDIA,
} from '@sanchika/file/domain';
import { PostLabel } from '@sanchika/office/contract';
import { Id, InstantText, pageOf } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileReceipt, Seen } from './file-acts.schema';
import { FileRow } from './file-views.schema';

const Words = z.string().trim().max(NOTE_MAX_CHARACTERS);
const Posts = z.array(Id).min(1).max(MOST_ASKED);

export const Ask = Seen.extend({
  kind: z.enum(['opinion', 'discussion']),
  toPostIds: Posts,
  question: Words.min(1).max(1000),
}).meta({ id: 'Ask' });

export const AskReason = z
  .object({ question: Words.min(1).max(500), clientAt: InstantText.optional() })
  .meta({ id: 'AskReason' });

export const Answer = z
  .object({
    answer: z.enum(['given', 'confirmed', 'denied']),
    words: Words.default(''),
    clientAt: InstantText.optional(),
  })
  .meta({ id: 'Answer' });

export const WithdrawAsking = Seen.meta({ id: 'WithdrawAsking' });

/** What was said, with whom and how; the words become a note of the file at once. */
export const RecordSpoken = Seen.extend({
  noteId: Id,
  text: z.string().min(1).max(NOTE_MAX_CHARACTERS),
  medium: z.enum(SPOKEN_MEDIA),
  spokenAt: InstantText,
  withPostIds: Posts,
  /** The calls to discuss that are done with it. */
  askingIds: z.array(Id).max(MOST_ASKED).default([]),
}).meta({ id: 'RecordSpoken' });

export const WithdrawDecision = Seen.extend({
  /** The note that holds the decision. */
  decisionNoteId: Id,
  noteId: Id,
  reason: z.string().trim().min(1).max(NOTE_MAX_CHARACTERS),
}).meta({ id: 'WithdrawDecision' });

export const AskReceipt = FileReceipt.extend({ askingIds: z.array(Id) }).meta({ id: 'AskReceipt' });
export type AskReceipt = z.infer<typeof AskReceipt>;

/** An opinion, a call to discuss or a request to confirm, with its answer once there is one. */
export const AskingView = z
  .object({
    askingId: Id,
    kind: z.enum(ASKING_KINDS),
    asked: PostLabel,
    askedBy: PostLabel,
    askedAt: InstantText,
    question: z.string(),
    /** The note that is to be confirmed. */
    noteId: Id.nullable(),
    /** Until when the reason for a delay is to be given. */
    answerBy: InstantText.nullable(),
    answer: z
      .object({
        kind: z.enum(ASKING_ANSWERS),
        words: z.string(),
        at: InstantText,
        /** Null when the asking was taken back, or done with by a recorded discussion. */
        eventId: Id.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Asking' });
export type AskingView = z.infer<typeof AskingView>;

/** A file about which a post is asked, or which waits for an answer. */
export const AskingRow = FileRow.extend({ asking: AskingView }).meta({ id: 'AskingRow' });
export type AskingRow = z.infer<typeof AskingRow>;
export const AskingPage = pageOf(AskingRow).meta({ id: 'AskingPage' });
