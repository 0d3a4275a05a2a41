import type { FileRule } from '../file-findings';
import type { GrantFacts, ReclassifyFacts, RevokeGrantFacts } from '../grant-facts';
import { classChanges } from './class-changes.rule';
import { classNeedsReason } from './class-needs-reason.rule';
import { grantDateAhead } from './grant-date-ahead.rule';
import { grantDateNear } from './grant-date-near.rule';
import { grantNeedsReason } from './grant-needs-reason.rule';
import { heldForWork } from './held-for-work.rule';
import { holderOnly } from './holder-only.rule';
import { loweredByCompetent } from './lowered-by-competent.rule';
import { namedFew } from './named-few.rule';
import { namedMayRead } from './named-may-read.rule';
import { namedNotHolder } from './named-not-holder.rule';
import { namedOnLivingFile } from './named-on-living-file.rule';
import { namedOnce } from './named-once.rule';
import { notAttached } from './not-attached.rule';
import { nothingAttached } from './nothing-attached.rule';
import { recipientNotVacant } from './recipient-not-vacant.rule';
import { revokedOnce } from './revoked-once.rule';

/** Who may name a post is for the access rules; here is judged whether that post may be named so. */
export const GRANT_RULES: readonly FileRule<GrantFacts>[] = [
  namedOnLivingFile,
  grantNeedsReason,
  grantDateAhead,
  grantDateNear,
  namedMayRead,
  namedNotHolder,
  namedOnce,
  namedFew,
  recipientNotVacant,
];

export const REVOKE_GRANT_RULES: readonly FileRule<RevokeGrantFacts>[] = [revokedOnce];

export const RECLASSIFY_RULES: readonly FileRule<ReclassifyFacts>[] = [
  heldForWork,
  holderOnly,
  classChanges,
  classNeedsReason,
  loweredByCompetent,
  notAttached,
  nothingAttached,
];
