import { refusal } from '@sanchika/platform/kernel';
import { MOST_ATTACHED } from '../attaching';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.too-many-attached';

/** A bundle that nobody can carry is not sent. */
export const attachFew: FileRule<Pick<AttachFacts, 'attachedFiles'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ attachedFiles }) =>
    attachedFiles >= MOST_ATTACHED ? refusal(code, { most: MOST_ATTACHED }) : null,
};
