import { warning } from '@sanchika/platform/kernel';
import type { Recipient } from '../act-facts';
import type { FileRule } from '../file-findings';

const code = 'file.recipient-vacant';

/** Files belong to posts, so a vacant post may receive one; the sender should know that nobody sits there. */
export const recipientNotVacant: FileRule<{ readonly recipient: Recipient | null }> = {
  code,
  cites: 'K-3',
  judge: ({ recipient }) => (recipient?.isVacant ? warning(code) : null),
};
