import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { LinkFacts, UnlinkFacts } from './linking-facts';
import { LINK_RULES, UNLINK_RULES } from './rules/linking';

/** Whether the holder may link the other file to his (FM-1). */
export function judgeLink(facts: LinkFacts): Verdict {
  return judge(LINK_RULES, facts);
}

/** Whether the holder may take the link away. */
export function judgeUnlink(facts: UnlinkFacts): Verdict {
  return judge(UNLINK_RULES, facts);
}
