import { localDate } from '@sanchika/calendar/domain';
import { longOverAt, newBreachesSince } from '@sanchika/alert/domain';
import type { DigestFacts } from '@sanchika/alert/domain';
import { DeskReads } from '@sanchika/file/api';
import type { DueDesk } from '@sanchika/file/api';
import { Districts, OfficeDirectory } from '@sanchika/office/api';
import { UnitOfWork } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { digestOccasion } from '../red-list/last-digest';
import { AlertFactsOf } from '../telling/alert-facts';
import { TellPeople } from '../telling/tell-people';

/** Beyond this a count says only that it is more. */
const MOST_COUNTED = 100;
/** The Collector hears of what is over by more than ten working days, his nodal officer from the seventh on. */
const READERS = [
  ['collector', 10],
  ['addlCollector', 6],
] as const;
const LONG_AGO = instant(0);

/** The Collector’s morning: what newly broke, what is long over, and what lies at his own desk (NT-3). */
@Injectable()
export class TellDigest {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly districts: Districts,
    private readonly desks: DeskReads,
    private readonly facts: AlertFactsOf,
    private readonly people: TellPeople,
    private readonly work: UnitOfWork,
  ) {}

  /** Tells each Collector and additional collector once a day; a morning on which nothing is late is not told. */
  async run(now: Instant): Promise<void> {
    for (const [role, overDays] of READERS)
      for (const postId of await this.directory.postsWithRole(role)) await this.tell(postId, now, overDays);
  }

  private async tell(postId: string, now: Instant, overDays: number): Promise<void> {
    const facts = await this.count(postId, now, overDays);
    if (facts.newBreaches + facts.longOver + facts.ownDesk === 0) return;
    await this.work.run((tx) =>
      this.people.tell(tx, {
        occasion: digestOccasion(postId, localDate(now)),
        kind: 'digest',
        postId,
        fileId: null,
        tag: null,
        facts,
        isUrgent: false,
      }),
    );
  }

  private async count(postId: string, now: Instant, overDays: number): Promise<DigestFacts> {
    const calendar = await this.facts.calendarOf(postId);
    const districtId = await this.districtOf(postId);
    const within = async (desks: readonly DueDesk[]) => {
      const homes = await Promise.all(desks.map((desk) => this.districtOf(desk.postId)));
      return homes.filter((home) => home === districtId).length;
    };
    const page = { limit: MOST_COUNTED };
    const own = await this.desks.lateAt(postId, now, MOST_COUNTED);
    return {
      newBreaches: await within(
        await this.desks.dueBetween({ from: newBreachesSince(calendar, now), to: instant(now - 1) }, page),
      ),
      longOver: await within(
        await this.desks.dueBetween({ from: LONG_AGO, to: longOverAt(calendar, now, overDays) }, page),
      ),
      overDays,
      ownDesk: own.length,
    };
  }

  private async districtOf(postId: string): Promise<string | null> {
    const post = await this.directory.post(postId);
    return post && this.districts.districtOf(post.officeId);
  }
}
