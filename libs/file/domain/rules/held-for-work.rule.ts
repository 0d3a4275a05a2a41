import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { isOpenForWriting, type FileState } from '../file-states';

const code = 'file.not-open';

/** Others are asked, and decisions weighed, only on a file that lies with a post and is not put by. */
export const heldForWork: FileRule<{ readonly state: FileState }> = {
  code,
  cites: 'EN-11',
  judge: ({ state }) => (state !== 'draft' && isOpenForWriting(state) ? null : refusal(code, { state })),
};
