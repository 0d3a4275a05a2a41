import { PAPER_FLAGS } from '@sanchika/file/domain';
import { DateText, HashText, Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileReceipt } from './file-acts.schema';
import { PaperView } from './file-views.schema';

const Title = z.string().trim().min(1).max(200);
const OptionalWords = (length: number) => z.string().trim().min(1).max(length).optional();

/** What a letter says of itself, as far as whoever adds it read it off. */
const LetterWords = {
  receivedFrom: OptionalWords(200),
  letterNo: OptionalWords(80),
  letterDate: DateText.optional(),
};

/** The fields beside the streamed file of an upload; `file` itself is the part with a file name. */
export const NewPaper = z
  .object({ paperId: Id, title: Title, ...LetterWords, file: z.string().meta({ format: 'binary' }) })
  .meta({ id: 'NewPaper' });

/** A paper whose bytes have arrived in pieces. */
export const UploadedPaper = z
  .object({ paperId: Id, title: Title, ...LetterWords, uploadId: Id, fileName: z.string().max(1000) })
  .meta({ id: 'UploadedPaper' });

/** The paper is kept apart until the virus scanner has looked at it; then it goes on the file by itself. */
export const PaperWaits = z.object({ paperId: Id, state: z.literal('waiting') }).meta({ id: 'PaperWaits' });

/** On the file, or kept apart. */
export const PaperTaken = z.union([FileReceipt, PaperWaits]);

/** A paper that is kept apart, for the post that sent it. */
export const WaitingPaperView = z
  .object({
    paperId: Id,
    title: z.string(),
    size: z.int(),
    arrivedAt: InstantText,
    state: z.enum(['waiting', 'refused']),
    /** The code of the problem for which it was refused. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'WaitingPaper' });
export type WaitingPaperView = z.infer<typeof WaitingPaperView>;

/** The correspondence side by itself, for a screen that waits for pictures or for the scanner. */
export const PapersView = z
  .object({ papers: z.array(PaperView), waitingPapers: z.array(WaitingPaperView) })
  .meta({ id: 'Papers' });
export type PapersView = z.infer<typeof PapersView>;

/** Null takes the flag away. */
export const SetPaperFlag = z
  .object({ seenHead: HashText, clientAt: InstantText.optional(), flag: z.enum(PAPER_FLAGS).nullable() })
  .meta({ id: 'SetPaperFlag' });
