import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import { nextState, type FileAct, type FileState } from '../file-states';

/** The table of states has the act in the present state. */
export function stateAllows(act: FileAct): FileRule<{ readonly state: FileState }> {
  const code = 'file.act-not-in-state';
  return {
    code,
    cites: 'B1, table of file states',
    judge: ({ state }) => (nextState(state, act) ? null : refusal(code, { act, state })),
  };
}
