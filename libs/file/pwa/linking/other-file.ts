import { FileState } from '@sanchika/file/contract';
import * as z from 'zod';

/** Another file than the one that is open, as far as a person must know it to choose it. */
export const OtherFile = z.object({
  fileId: z.string(),
  computerNo: z.int(),
  fileNumber: z.string().nullable(),
  subject: z.string(),
  state: FileState,
});
export type OtherFile = z.infer<typeof OtherFile>;

export function otherFileOf({ fileId, computerNo, fileNumber, subject, state }: OtherFile): OtherFile {
  return { fileId, computerNo, fileNumber, subject, state };
}
