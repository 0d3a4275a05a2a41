import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { GrantFacts, ReclassifyFacts, RevokeGrantFacts } from './grant-facts';
import { GRANT_RULES, RECLASSIFY_RULES, REVOKE_GRANT_RULES } from './rules/grants';

/** Whether the post may be named on the file until that day. */
export function judgeGrant(facts: GrantFacts): Verdict {
  return judge(GRANT_RULES, facts);
}

/** Whether the grant may be taken back. */
export function judgeRevokeGrant(facts: RevokeGrantFacts): Verdict {
  return judge(REVOKE_GRANT_RULES, facts);
}

/** Whether the holder may give the file another classification. */
export function judgeReclassify(facts: ReclassifyFacts): Verdict {
  return judge(RECLASSIFY_RULES, facts);
}
