import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { AttachFacts, DetachFacts } from './attaching-facts';
import { ATTACH_RULES, DETACH_RULES } from './rules/attaching';

/** Whether the holder of both files may attach the other to his (FM-2). */
export function judgeAttach(facts: AttachFacts): Verdict {
  return judge(ATTACH_RULES, facts);
}

/** Whether the holder may detach the other file. */
export function judgeDetach(facts: DetachFacts): Verdict {
  return judge(DETACH_RULES, facts);
}
