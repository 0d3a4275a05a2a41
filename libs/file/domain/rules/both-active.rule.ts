import { refusal } from '@sanchika/platform/kernel';
import type { AttachFacts } from '../attaching-facts';
import type { FileRule } from '../file-findings';

const code = 'file.not-both-active';

/** Two files travel together only while both are at work. */
export const bothActive: FileRule<Pick<AttachFacts, 'state' | 'attachedState'>> = {
  code,
  cites: 'B1, FM-2',
  judge: ({ state, attachedState }) =>
    state === 'active' && attachedState === 'active' ? null : refusal(code),
};
