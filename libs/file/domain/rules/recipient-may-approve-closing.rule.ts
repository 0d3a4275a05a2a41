import { refusal } from '@sanchika/platform/kernel';
import type { RecipientFacts } from '../act-facts';
import type { FileRule } from '../file-findings';
import { mayApproveClosing } from '../office-roles';

const code = 'file.approver-not-competent';

/** A proposal to close goes to a section officer or above. */
export const recipientMayApproveClosing: FileRule<Pick<RecipientFacts, 'recipient'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ recipient }) => (mayApproveClosing(recipient.roles) ? null : refusal(code)),
};
