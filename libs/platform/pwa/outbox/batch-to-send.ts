import { MOST_COMMANDS } from '@sanchika/platform/contract';
import type { OutboxRow, OutboxScope } from './outbox-row';

/** A letter may take three bytes on the line; the server takes no body beyond a megabyte. */
const MOST_LETTERS = 300_000;

export interface BatchPlan {
  readonly scope: OutboxScope;
  /** Epoch ms. */
  readonly now: number;
  readonly most?: number;
  /** Whether the act may go before the one in front of it has been answered. */
  readonly mayFollow: (row: OutboxRow) => boolean;
}

/**
 * The acts that may go now in one call, rows being in the order of writing. On each topic they go in that order: while
 * one pauses or stands refused, those after it wait, and other topics go on.
 */
export function batchToSend(rows: readonly OutboxRow[], plan: BatchPlan): OutboxRow[] {
  return withinOneCall(goingRows(rows, plan), plan.most ?? MOST_COMMANDS);
}

function goingRows(rows: readonly OutboxRow[], plan: BatchPlan): OutboxRow[] {
  const begun = new Set<string>();
  const closed = new Set<string>();
  return rows.filter((row) => {
    const isNext = !closed.has(row.topicId) && mayGo(row, plan);
    const goes = isNext && (!begun.has(row.topicId) || plan.mayFollow(row));
    begun.add(row.topicId);
    if (!goes) closed.add(row.topicId);
    return goes;
  });
}

/** As many as fit, and always one. */
function withinOneCall(rows: readonly OutboxRow[], most: number): OutboxRow[] {
  let letters = 0;
  return rows.slice(0, most).filter((row, place) => {
    letters += lettersOf(row);
    return place === 0 || letters <= MOST_LETTERS;
  });
}

/** Whether the act is to be brought in this capacity. Acts of one that is lost are brought too, to be told so. */
export function isOf({ personId, actingAs }: OutboxRow, scope: OutboxScope): boolean {
  return personId === scope.personId && (actingAs === scope.actingAs || !scope.capacities.includes(actingAs));
}

function mayGo(row: OutboxRow, { scope, now }: BatchPlan): boolean {
  return isOf(row, scope) && row.state !== 'refused' && row.notBefore <= now;
}

function lettersOf({ body }: OutboxRow): number {
  return body === undefined ? 0 : JSON.stringify(body).length;
}
