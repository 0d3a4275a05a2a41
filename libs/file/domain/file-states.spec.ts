import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_OF_ACT, FILE_EVENT_TYPES } from './decisive-event';
import {
  FILE_ACTS,
  FILE_STATES,
  FILE_TRANSITIONS,
  HELD_FILE_STATES,
  isOpenForWriting,
  nextState,
  TERMINAL_FILE_STATES,
  type FileAct,
  type FileState,
} from './file-states';
import { ENDING_OF_ACT } from './holding-interval';

function reachableFrom(start: FileState): Set<FileState> {
  const reached = new Set<FileState>([start]);
  for (const state of reached) Object.values(FILE_TRANSITIONS[state]).forEach((next) => reached.add(next));
  return reached;
}

function walk(start: FileState, acts: readonly FileAct[]): FileState {
  return acts.reduce((state, act) => nextState(state, act) ?? state, start);
}

describe('the table of file states', () => {
  it('reaches every state from a draft', () => {
    expect([...reachableFrom('draft')].sort()).toEqual([...FILE_STATES].sort());
  });

  it('declares exactly the states that no act leaves as terminal', () => {
    const withoutExit = FILE_STATES.filter((state) => Object.keys(FILE_TRANSITIONS[state]).length === 0);
    expect(withoutExit).toEqual(TERMINAL_FILE_STATES);
  });

  it('leads every active file to its closing', () => {
    HELD_FILE_STATES.forEach((state) => expect(reachableFrom(state)).toContain('closed'));
  });

  it('uses every act, and no act or state that is not declared', () => {
    const acts = FILE_STATES.flatMap((state) => Object.keys(FILE_TRANSITIONS[state]));
    const states = FILE_STATES.flatMap((state) => Object.values(FILE_TRANSITIONS[state]));
    expect([...new Set(acts)].sort()).toEqual([...FILE_ACTS].sort());
    expect(states.filter((state) => !FILE_STATES.includes(state))).toEqual([]);
  });

  it('is never left, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FILE_ACTS), { maxLength: 60 }), (acts) => {
        expect(FILE_STATES).toContain(walk('draft', acts));
      }),
    );
  });

  it('never makes a draft again of what was activated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FILE_ACTS), { maxLength: 60 }), (acts) => {
        expect(['draft', 'discarded']).not.toContain(walk('active', acts));
      }),
    );
  });

  it.each([
    ['draft', 'activate', 'active'],
    ['draft', 'discard', 'discarded'],
    ['active', 'send', 'active'],
    ['active', 'proposeClose', 'closeProposed'],
    ['closeProposed', 'approveClose', 'closeApproved'],
    ['closeProposed', 'refuseClose', 'active'],
    ['closeProposed', 'pullBack', 'active'],
    ['closeApproved', 'pullBack', 'closeProposed'],
    ['closeApproved', 'withdrawClose', 'active'],
    ['closeApproved', 'close', 'closed'],
    ['closed', 'reopen', 'active'],
    ['closed', 'proposeReopen', 'reopenProposed'],
    ['closed', 'recordFile', 'recorded'],
    ['reopenProposed', 'reopen', 'active'],
    ['reopenProposed', 'refuseReopen', 'closed'],
    ['active', 'park', 'parked'],
    ['parked', 'unpark', 'active'],
    ['active', 'merge', 'merged'],
    ['active', 'mergeIn', 'active'],
    ['active', 'openPart', 'active'],
    ['parked', 'openPart', 'parked'],
    ['active', 'openVolume', 'active'],
  ] as const)('%s, %s: %s', (state, act, next) => {
    expect(nextState(state, act)).toBe(next);
  });

  it.each([
    ['draft', 'send'],
    ['draft', 'close'],
    ['discarded', 'activate'],
    ['active', 'close'],
    ['active', 'approveClose'],
    ['active', 'discard'],
    ['closeProposed', 'send'],
    ['closeProposed', 'close'],
    ['closed', 'send'],
    ['closed', 'pullBack'],
    ['closed', 'close'],
    ['parked', 'send'],
    ['parked', 'pullBack'],
    ['closeProposed', 'park'],
    ['recorded', 'reopen'],
    ['merged', 'send'],
    ['closeProposed', 'openPart'],
    ['parked', 'mergeIn'],
  ] as const)('%s does not allow %s', (state, act) => {
    expect(nextState(state, act)).toBeNull();
  });

  it('closes only what was proposed and approved', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FILE_ACTS), { maxLength: 40 }), (acts) => {
        const done: FileAct[] = [];
        let state: FileState = 'draft';
        for (const act of acts) {
          const next = nextState(state, act);
          if (next) done.push(act);
          state = next ?? state;
          if (act === 'close' && next) {
            expect(done).toContain('proposeClose');
            expect(done.lastIndexOf('approveClose')).toBeGreaterThan(done.lastIndexOf('proposeClose'));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('acts', () => {
  it('each have one event of their own', () => {
    const events = FILE_ACTS.map((act) => EVENT_OF_ACT[act]);
    expect(new Set(events).size).toBe(FILE_ACTS.length);
    events.forEach((event) => expect(FILE_EVENT_TYPES).toContain(event));
  });

  it('that end a holding interval are those that take the file from its desk', () => {
    expect(FILE_ACTS.filter((act) => act in ENDING_OF_ACT)).toEqual([
      'send',
      'pullBack',
      'returnBack',
      'proposeClose',
      'approveClose',
      'refuseClose',
      'close',
      'merge',
    ]);
  });
});

describe('isOpenForWriting', () => {
  it('is so for a draft and a held file', () => {
    expect(FILE_STATES.filter(isOpenForWriting)).toEqual([
      'draft',
      'active',
      'closeProposed',
      'closeApproved',
    ]);
  });
});
