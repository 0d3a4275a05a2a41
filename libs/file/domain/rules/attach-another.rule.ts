import { refusal } from '@sanchika/platform/kernel';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.attached-to-itself';

/** A file is no company to itself. */
export const attachAnother: FileRule<Pick<AttachFacts, 'fileId' | 'attachedFileId'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ fileId, attachedFileId }) => (fileId === attachedFileId ? refusal(code) : null),
};
