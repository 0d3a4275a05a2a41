import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isOpenForWriting, type FileState } from '../file-states';

const code = 'file.not-open';

/** Nothing is written on a file that is closed or discarded. */
export const openForWriting: FileRule<{ readonly state: FileState }> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ state }) => (isOpenForWriting(state) ? null : refusal(code, { state })),
};
