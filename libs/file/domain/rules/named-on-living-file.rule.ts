import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { FileState } from '../file-states';

const code = 'file.act-not-in-state';
const NOBODY_ELSES: readonly FileState[] = ['draft', 'discarded', 'merged'];

/** A draft is nobody's business but its creator's, and what was merged is read in the other file. */
export const namedOnLivingFile: FileRule<{ readonly state: FileState }> = {
  code,
  cites: 'B6, visibility of a file body',
  judge: ({ state }) => (NOBODY_ELSES.includes(state) ? refusal(code, { act: 'grant', state }) : null),
};
