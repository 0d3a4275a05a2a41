import type { RedDesk, RedList, RedRow } from '@sanchika/alert/contract';
import { daysLate, longOverAt, newBreachesSince } from '@sanchika/alert/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { LateFiles } from '@sanchika/file/api';
import { isOpenForWriting } from '@sanchika/file/domain';
import type { LateDesk, ReasonAsked } from '@sanchika/file/api';
import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import { OfficeClock } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { AlertFactsOf } from '../telling/alert-facts';
import { LastDigest } from './last-digest';

const MOST_ROWS = 50;
const MOST_DESKS = 30;
/** As the Collector’s digest counts them (NT-3). */
const OVER_DAYS = 10;
const LOOKED_AT = 500;
const LONG_AGO = instant(0);

/** The list of what is late on the desks below a post: filtered by right before it is counted. */
@Injectable()
export class RedListQueries {
  constructor(
    private readonly late: LateFiles,
    private readonly directory: OfficeDirectory,
    private readonly facts: AlertFactsOf,
    private readonly digests: LastDigest,
    private readonly clock: OfficeClock,
  ) {}

  /** Of all desks below, or of one of them. Throws `platform.not-found` for a desk that is not below. */
  async of(actor: Actor, deskPostId: string | null): Promise<RedList> {
    const now = this.clock.now();
    if (!(await this.late.hasPostsBelow(actor)) && deskPostId === null) return this.nothing(now);
    const range = { from: LONG_AGO, before: now };
    const files =
      deskPostId === null
        ? await this.late.below(actor, range)
        : await this.late.at(actor, deskPostId, range);
    const calendar = await this.facts.calendarOf(actor.postId);
    const days = new Days(this.facts, now);
    const longOver = longOverAt(calendar, now, OVER_DAYS);
    return {
      hasPostsBelow: true,
      late: files.length,
      isMore: files.length >= LOOKED_AT,
      newBreaches: await this.newBreaches(actor, files, { calendar, now }),
      longOver: files.filter(({ dueAt }) => dueAt <= longOver).length,
      overDays: OVER_DAYS,
      desks: await this.desks(files, days),
      rows: await this.rows(actor.postId, files.slice(0, MOST_ROWS), days),
      digest: await this.digests.of(actor.personId, actor.postId),
      asOf: isoOfInstant(now),
    };
  }

  private nothing(now: Instant): RedList {
    return {
      ...{ hasPostsBelow: false, late: 0, isMore: false, newBreaches: 0, longOver: 0, overDays: OVER_DAYS },
      ...{ desks: [], rows: [], digest: null, asOf: isoOfInstant(now) },
    };
  }

  /** What broke last lies at the far end of a long list, which is then looked at by itself. */
  private async newBreaches(
    actor: Actor,
    files: readonly LateDesk[],
    { calendar, now }: { readonly calendar: WorkingCalendar; readonly now: Instant },
  ): Promise<number> {
    const from = newBreachesSince(calendar, now);
    if (files.length < LOOKED_AT) return files.filter(({ dueAt }) => dueAt >= from).length;
    return (await this.late.below(actor, { from, before: now })).length;
  }

  private async desks(files: readonly LateDesk[], days: Days): Promise<RedDesk[]> {
    const counts = new Map<string, { late: number; longest: LateDesk }>();
    for (const file of files) {
      const known = counts.get(file.postId);
      // The longest late of each desk comes first.
      counts.set(file.postId, { late: (known?.late ?? 0) + 1, longest: known?.longest ?? file });
    }
    const most = [...counts.values()].sort((one, other) => other.late - one.late).slice(0, MOST_DESKS);
    const labels = await this.directory.labels(most.map(({ longest }) => longest.postId));
    const desks: RedDesk[] = [];
    for (const { late, longest } of most) {
      const post = labels.get(longest.postId);
      if (post) desks.push({ post, late, longest: await days.of(longest) });
    }
    return desks;
  }

  private async rows(postId: string, files: readonly LateDesk[], days: Days): Promise<RedRow[]> {
    const rows = await this.late.rows(files.map(({ fileId }) => fileId));
    const asked = await this.late.reasonsAsked(postId, [...rows.keys()]);
    const red: RedRow[] = [];
    for (const file of files) {
      const row = rows.get(file.fileId);
      if (!row) continue;
      const { fileId, computerNo, fileNumber, subject, holder, heldSince, dueAt, state } = row;
      red.push({
        ...{ fileId, computerNo, fileNumber, subject, holder, heldSince, dueAt },
        isAtWork: isOpenForWriting(state),
        daysLate: await days.of(file),
        asked: askedView(asked.get(fileId)),
      });
    }
    return red;
  }
}

/** Working days late, each by the calendar of its own desk, which is read once. */
class Days {
  private readonly calendars = new Map<string, Promise<WorkingCalendar>>();

  constructor(
    private readonly facts: AlertFactsOf,
    private readonly now: Instant,
  ) {}

  async of({ postId, dueAt }: LateDesk): Promise<number> {
    const calendar = this.calendars.get(postId) ?? this.facts.calendarOf(postId);
    this.calendars.set(postId, calendar);
    return daysLate(await calendar, dueAt, this.now);
  }
}

function askedView(reason: ReasonAsked | undefined): RedRow['asked'] {
  if (!reason) return null;
  const { askedAt, answerBy, answeredAt } = reason;
  return { at: isoOfInstant(askedAt), answerBy: isoOrNull(answerBy), answeredAt: isoOrNull(answeredAt) };
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : isoOfInstant(at);
}
