import { refusal } from '@sanchika/platform/kernel';
import type { Recipient } from '../act-facts';
import type { FileRule } from '../file-findings';
import { worksOnFiles } from '../office-roles';

const code = 'file.recipient-cannot-hold';

/** A file goes only to a living post that works on files: never to an administrator or an auditor. */
export const recipientCanHold: FileRule<{ readonly recipient: Recipient | null }> = {
  code,
  cites: 'UA-1, B6',
  judge: ({ recipient }) =>
    recipient && (recipient.isAbolished || !worksOnFiles(recipient.roles)) ? refusal(code) : null,
};
