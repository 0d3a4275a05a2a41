import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';

const code = 'file.other-file-missing';

/** A form in which nothing is chosen yet names no file. */
export const otherFileChosen: FileRule<{ readonly linkedFileId: string }> = {
  code,
  cites: 'B1, FM-1',
  judge: ({ linkedFileId }) => (linkedFileId === '' ? refusal(code) : null),
};
