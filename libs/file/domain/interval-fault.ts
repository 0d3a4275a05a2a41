import type { HoldingInterval } from './holding-interval';

export const INTERVAL_FAULTS = [
  'sequence',
  'backwards',
  'ending',
  'readOutside',
  'readThenPulledBack',
  'openInside',
  'gap',
  'noneOpen',
] as const;

export interface IntervalFault {
  readonly fault: (typeof INTERVAL_FAULTS)[number];
  /** `seq` of the interval in which it was found. */
  readonly seq: number;
}

type FaultTest = (interval: HoldingInterval, next: HoldingInterval | undefined, place: number) => boolean;

const FAULT_TESTS: readonly (readonly [IntervalFault['fault'], FaultTest])[] = [
  ['sequence', ({ seq }, _next, place) => seq !== place],
  ['backwards', ({ from, to }) => to !== null && to < from],
  ['ending', ({ to, endedBy }) => (to === null) !== (endedBy === null)],
  [
    'readOutside',
    ({ from, to, readAt }) => readAt !== null && (readAt < from || (to !== null && readAt > to)),
  ],
  ['readThenPulledBack', ({ endedBy, readAt }) => endedBy === 'pullBack' && readAt !== null],
  ['openInside', ({ to }, next) => to === null && next !== undefined],
  ['gap', (interval, next) => next !== undefined && !follows(interval, next)],
  ['noneOpen', ({ to, endedBy }, next) => next === undefined && to !== null && !endsRun(endedBy)],
];

/**
 * The first breach of TR-1 in the intervals of a file, or null: within a run each begins at the instant at which
 * the one before it ends, and one is open unless the run ended by closing or merging. Expects them in the order of `seq`.
 */
export function intervalFault(intervals: readonly HoldingInterval[]): IntervalFault | null {
  for (const [index, interval] of intervals.entries()) {
    const broken = FAULT_TESTS.find(([, test]) => test(interval, intervals[index + 1], index + 1));
    if (broken) return { fault: broken[0], seq: interval.seq };
  }
  return null;
}

function endsRun(endedBy: HoldingInterval['endedBy']): boolean {
  return endedBy === 'close' || endedBy === 'merge';
}

/** Nobody holds a file between its closing and its reopening; elsewhere not a millisecond is unaccounted for. */
function follows(interval: HoldingInterval, next: HoldingInterval): boolean {
  if (interval.to === null) return false;
  return endsRun(interval.endedBy) ? next.from >= interval.to : next.from === interval.to;
}
