import { judge, type Verdict } from '@sanchika/platform/kernel';
import type { PriorityFacts, WriteNoteFacts, YellowNoteFacts } from './act-facts';
import { PRIORITY_RULES, WRITE_NOTE_RULES, YELLOW_NOTE_RULES } from './rules';

/** Whether a note may be written, or a yellow one confirmed. */
export function judgeWriteNote(facts: WriteNoteFacts): Verdict {
  return judge(WRITE_NOTE_RULES, facts);
}

/** Whether a note may be edited or discarded. */
export function judgeYellowNote(facts: YellowNoteFacts): Verdict {
  return judge(YELLOW_NOTE_RULES, facts);
}

/** Whether the priority may be changed so. */
export function judgeSetPriority(facts: PriorityFacts): Verdict {
  return judge(PRIORITY_RULES, facts);
}
