import { refusal } from '@sanchika/platform/kernel';
import type { PriorityFacts } from '../act-facts';
import type { FileRule } from '../file-findings';
import { PRIORITY_WEIGHTS } from '../priority';

const code = 'file.priority-lowered';

/** A holder who lowered the priority would lengthen his own time. */
export const priorityNotLowered: FileRule<PriorityFacts> = {
  code,
  cites: 'B7, how the due date is set',
  judge: ({ from, to, isSenior }) =>
    !isSenior && PRIORITY_WEIGHTS[to] > PRIORITY_WEIGHTS[from] ? refusal(code, { from, to }) : null,
};
