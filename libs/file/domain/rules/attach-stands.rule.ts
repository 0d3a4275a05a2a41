import { refusal } from '@sanchika/platform/kernel';
import type { DetachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-attached';

/** Only what is attached to it is detached from a file. */
export const attachStands: FileRule<Pick<DetachFacts, 'fileId' | 'attachedFileId' | 'attachedToId'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ fileId, attachedFileId, attachedToId }) =>
    attachedFileId === '' || attachedToId === fileId ? null : refusal(code),
};
