import { localDate } from '@sanchika/calendar/domain';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';

/** So many posts at most are named on a file at a time: a file shown to everybody is not restricted. */
export const MOST_NAMED = 20;

/** A grant ends at most so many days ahead; who needs longer is named anew, with a reason anew. */
export const MOST_DAYS_NAMED = 366;

/** How long a reader may go on in a restricted file before looking again is another opening. */
export const VIEWING_MINUTES = 15;

/** What somebody saw of a restricted file. */
export const VIEWING_KINDS = ['opened', 'paper', 'print', 'printFetched'] as const;
export type ViewingKind = (typeof VIEWING_KINDS)[number];

/** A post named on a file, to the end of a day. */
export interface Grant {
  readonly postId: string;
  readonly until: IsoDate;
  /** Whether it was taken back before its day. */
  readonly isRevoked: boolean;
}

/** Whether the grant shows the file at that moment; its last day is a whole day. */
export function isInForce({ until, isRevoked }: Grant, now: Instant): boolean {
  return !isRevoked && localDate(now) <= until;
}
