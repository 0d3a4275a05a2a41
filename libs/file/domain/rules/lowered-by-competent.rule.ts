import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { ReclassifyFacts } from '../grant-facts';
import { mayApproveClosing } from '../office-roles';

const code = 'file.lowering-not-competent';

/** What was shut off is opened by a section officer or above. */
export const loweredByCompetent: FileRule<Pick<ReclassifyFacts, 'to' | 'actorRoles'>> = {
  code,
  cites: 'B1, classification',
  judge: ({ to, actorRoles }) => (to === 'ordinary' && !mayApproveClosing(actorRoles) ? refusal(code) : null),
};
