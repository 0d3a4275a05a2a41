import { MORNING_MINUTE } from '@sanchika/alert/domain';
import { Calendars } from '@sanchika/calendar/api';
import { isWorkingDay, localDate, localMinute } from '@sanchika/calendar/domain';
import { JobRunner, OfficeClock, UnitOfWork } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ClimbLadder } from './climb-ladder';
import { LadderMark } from './ladder.entity';
import { TellDigest } from './tell-digest';

const MINUTE_MS = 60_000;
const NAME = 'ladder';

/** Looks each minute which due dates have come nearer or passed, from where the last look ended (NT-1). */
@Injectable()
export class WatchDueDates implements OnModuleInit {
  constructor(
    private readonly jobs: JobRunner,
    private readonly work: UnitOfWork,
    private readonly ladder: ClimbLadder,
    private readonly digest: TellDigest,
    private readonly calendars: Calendars,
    private readonly clock: OfficeClock,
  ) {}

  onModuleInit(): void {
    this.jobs.plan({
      name: 'alert.watch-due-dates',
      everyMs: MINUTE_MS,
      followsOfficeClock: true,
      run: () => this.run(),
    });
  }

  async run(): Promise<string> {
    const now = this.clock.now();
    const mark = await this.markAt(now);
    const told = await this.ladder.run({ since: mark.lookedAt, now });
    const digestOn = await this.digestDay(now, mark);
    if (digestOn !== mark.digestOn) await this.digest.run(now);
    await this.work.run((tx) => tx.update(LadderMark, { name: NAME }, { lookedAt: now, digestOn }));
    return `${told} desks`;
  }

  /** A deployment that begins, or a clock that a test set back, tells nothing of what lies behind. */
  private markAt(now: Instant): Promise<LadderMark> {
    return this.work.run(async (tx) => {
      const mark = await tx.findOneBy(LadderMark, { name: NAME });
      if (mark && mark.lookedAt <= now) return mark;
      const fresh: LadderMark = { name: NAME, lookedAt: instant(now), digestOn: null };
      if (mark) await tx.update(LadderMark, { name: NAME }, fresh);
      else await tx.insert(LadderMark, fresh);
      return fresh;
    });
  }

  /** Today once 09:45 of a day has come on which any office of the deployment works. */
  private async digestDay(now: Instant, { digestOn }: LadderMark): Promise<IsoDate | null> {
    const today = localDate(now);
    if (localMinute(now) < MORNING_MINUTE || digestOn === today) return digestOn;
    const calendars = await this.calendars.all();
    return calendars.some((calendar) => isWorkingDay(calendar, today)) ? today : digestOn;
  }
}
