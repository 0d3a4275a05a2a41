import { refusal } from '@sanchika/platform/kernel';
import type { RecordSpokenFacts } from '../asking-facts';
import type { FileRule } from '../file-findings';

const code = 'file.spoken-later-than-now';

/** What is recorded as spoken was spoken. */
export const spokenBeforeNow: FileRule<Pick<RecordSpokenFacts, 'spokenAt' | 'now'>> = {
  code,
  cites: 'EN-6',
  judge: ({ spokenAt, now }) => (spokenAt <= now ? null : refusal(code)),
};
