import { refusal } from '@sanchika/platform/kernel';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.already-attached';

/** A file travels with one other only. */
export const attachOnce: FileRule<Pick<AttachFacts, 'attachedToId'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ attachedToId }) => (attachedToId === null ? null : refusal(code)),
};
