import { ist } from '@sanchika/calendar/testing';
import type { HoldingInterval } from './holding-interval';

/** An open, unread first interval of post A, to be changed as a spec needs it. */
export function aHoldingInterval(change: Partial<HoldingInterval> = {}): HoldingInterval {
  return {
    seq: 1,
    postId: 'A',
    personId: 'person-a',
    from: ist('2026-03-02 10:00'),
    to: null,
    dueAt: ist('2026-03-11 17:30'),
    endedBy: null,
    readAt: null,
    ...change,
  };
}

/** Intervals that follow one another: `holder, from, due, how it ended`; each ends where the next begins. */
export function aRun(
  rows: readonly (readonly [
    postId: string,
    from: string,
    due: string,
    endedBy: HoldingInterval['endedBy'],
  ])[],
  endsAt: string | null = null,
): HoldingInterval[] {
  return rows.map(([postId, from, due, endedBy], index) => {
    const end = rows[index + 1]?.[1] ?? endsAt;
    const to = end === null ? null : ist(end);
    return aHoldingInterval({ seq: index + 1, postId, from: ist(from), to, dueAt: ist(due), endedBy });
  });
}
