import { refusal } from '@sanchika/platform/kernel';
import type { DelayFacts } from '../act-facts';
import { isOverdue } from '../delay';
import { explainsDelay } from '../delay-reason';
import type { FileRule } from '../file-findings';

const code = 'file.delay-reason-missing';

/** Who kept a file beyond its due instant says why before it leaves him. */
export const delayNeedsReason: FileRule<DelayFacts> = {
  code,
  cites: 'EN-12, CSMOP para 60',
  judge: ({ now, dueAt, delayExplanation }) =>
    isOverdue(dueAt, now) && !explainsDelay(delayExplanation) ? refusal(code, { dueAt }) : null,
};
