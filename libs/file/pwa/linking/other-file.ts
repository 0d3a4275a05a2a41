import { type FileRow, FileState } from '@sanchika/file/contract';
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

/** What is chosen is kept on the phone until it is sent: of a restricted file neither subject nor number. */
export function otherFileOf(file: OtherFile & Partial<Pick<FileRow, 'classification'>>): OtherFile {
  const { fileId, computerNo, fileNumber, subject, state, classification } = file;
  const words = classification === 'restricted' ? { fileNumber: null, subject: '' } : { fileNumber, subject };
  return { fileId, computerNo, ...words, state };
}
