import { refusal } from '@sanchika/platform/kernel';
import type { DecideCloseFacts } from '../act-facts';
import type { FileRule } from '../file-findings';
import { mayApproveClosing } from '../office-roles';

const code = 'file.not-competent';

/** Closing is approved by a section officer or above. */
export const actorMayApproveClosing: FileRule<Pick<DecideCloseFacts, 'actorRoles'>> = {
  code,
  cites: 'B1, table of file states',
  judge: ({ actorRoles }) => (mayApproveClosing(actorRoles) ? null : refusal(code)),
};
