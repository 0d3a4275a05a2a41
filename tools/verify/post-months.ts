import { localDate, workingMinutes } from '@sanchika/calendar/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { delayMinutes } from '@sanchika/file/domain';
import type { HoldingInterval, IntervalEnding } from '@sanchika/file/domain';
import { instant } from '@sanchika/platform/kernel';
import type { Fault } from './fault';
import type { FileReplay, ReplayedInterval } from './file-replay';
import type { Row } from './rows';

/** The calendar by which a post works, and whether it was ever changed. */
export interface PostCalendar {
  readonly calendar: WorkingCalendar;
  readonly version: number;
}

interface Sum {
  movements: number;
  heldMinutes: number;
  delayMinutes: number;
}

/**
 * What ended at each desk in each month, counted again from the movements. Minutes are compared only for posts whose
 * calendar stands as it was first written: a holiday added later does not change what was counted before it.
 */
export class PostMonths {
  private readonly sums = new Map<string, Sum>();

  constructor(private readonly calendars: ReadonlyMap<string, PostCalendar>) {}

  take(file: FileReplay): void {
    for (const interval of file.intervals) if (interval.ended) this.count(interval, interval.ended.event.at);
  }

  /** Compares with the rows of `post_month`. */
  finish(rows: readonly Row[]): Fault[] {
    const left = new Map(this.sums);
    const faults = rows.flatMap((row) => {
      const key = `${row['month']} ${row['post_id']}`;
      const sum = left.get(key);
      left.delete(key);
      return sum && this.agrees(row, sum)
        ? []
        : [faultOf(key, sum ? 'does not count what ended there' : 'counts what never ended there')];
    });
    return [...faults, ...[...left.keys()].map((key) => faultOf(key, 'is missing'))];
  }

  private count(interval: ReplayedInterval, endedAt: number): void {
    const known = this.calendars.get(interval.postId);
    if (!known) return;
    const [from, to] = [instant(interval.opened.at), instant(endedAt)];
    const key = `${localDate(to).slice(0, 7)} ${interval.postId}`;
    const sum = this.sums.get(key) ?? { movements: 0, heldMinutes: 0, delayMinutes: 0 };
    sum.movements += 1;
    sum.heldMinutes += workingMinutes(known.calendar, from, to);
    sum.delayMinutes += delayMinutes(known.calendar, intervalOf(interval, endedAt), to);
    this.sums.set(key, sum);
  }

  private agrees(row: Row, sum: Sum): boolean {
    if (Number(row['movements']) !== sum.movements) return false;
    if ((this.calendars.get(String(row['post_id']))?.version ?? 1) > 1) return true;
    return (
      Number(row['held_minutes']) === sum.heldMinutes && Number(row['delay_minutes']) === sum.delayMinutes
    );
  }
}

function intervalOf(
  { seq, postId, opened, dueAt, readAt, ended }: ReplayedInterval,
  endedAt: number,
): HoldingInterval {
  return {
    seq,
    postId,
    personId: null,
    from: instant(opened.at),
    to: instant(endedAt),
    dueAt: instant(dueAt),
    endedBy: (ended?.by ?? null) as IntervalEnding | null,
    readAt: readAt === null ? null : instant(readAt),
  };
}

function faultOf(key: string, what: string): Fault {
  return { kind: 'month', what: `The month ${key} ${what}.` };
}
