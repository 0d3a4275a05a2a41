import { refusal } from '@sanchika/platform/kernel';
import type { WordFacts } from '../act-facts';
import { needsReason, type Decision } from '../decision';
import type { FileRule } from '../file-findings';
import { isBlank } from '../note-text';

const code = 'file.decision-reason-missing';

/** Rejecting, returning, asking for re-examination and approving with change are explained in words. */
export const decisionNeedsReason: FileRule<WordFacts & { readonly decision: Decision }> = {
  code,
  cites: 'EN-7',
  judge: ({ decision, noteText, waitingNotes }) => {
    const isExplained = waitingNotes > 0 || !isBlank(noteText ?? '');
    return needsReason(decision) && !isExplained ? refusal(code, { decision }) : null;
  },
};
