import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { ParkFacts, UnparkFacts } from './parking-facts';
import { PARK_RULES, UNPARK_RULES } from './rules/parking';

/** Whether the holder may put the file by until that day. */
export function judgePark(facts: ParkFacts): Verdict {
  return judge(PARK_RULES, facts);
}

/** Whether the file may be taken up again before its day of review. */
export function judgeUnpark(facts: UnparkFacts): Verdict {
  return judge(UNPARK_RULES, facts);
}
