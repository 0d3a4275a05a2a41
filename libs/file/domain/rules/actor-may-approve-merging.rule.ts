import { refusal } from '@sanchika/platform/kernel';
import type { MergeFilesFacts } from '../merging-facts';
import { mayApproveClosing } from '../office-roles';
import type { FileRule } from '../file-findings';

const code = 'file.merge-not-competent';

/** Two main files are merged by a section officer or above. */
export const actorMayApproveMerging: FileRule<Pick<MergeFilesFacts, 'actorRoles'>> = {
  code,
  cites: 'FM-4',
  judge: ({ actorRoles }) => (mayApproveClosing(actorRoles) ? null : refusal(code)),
};
