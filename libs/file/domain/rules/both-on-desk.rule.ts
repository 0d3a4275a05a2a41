import { refusal } from '@sanchika/platform/kernel';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.attached-elsewhere';

/** One custody: both lie with the post that attaches them. */
export const bothOnDesk: FileRule<Pick<AttachFacts, 'actorPostId' | 'attachedHolderPostId'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ actorPostId, attachedHolderPostId }) =>
    actorPostId === attachedHolderPostId ? null : refusal(code),
};
