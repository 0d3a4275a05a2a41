import { lastDueOf, levelToTell, toldPosts } from '@sanchika/alert/domain';
import type { LadderLevel } from '@sanchika/alert/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { DeskReads } from '@sanchika/file/api';
import type { DueDesk } from '@sanchika/file/api';
import { Reader, UnitOfWork } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { AlertFactsOf } from '../telling/alert-facts';
import { TellPeople } from '../telling/tell-people';
import { LadderLevelRow } from './ladder.entity';
import { Lines } from './lines';

const DESKS_AT_ONCE = 200;

/** Two looks at the clock of the office. */
interface Between {
  readonly since: Instant;
  readonly now: Instant;
}

interface Climb extends Between {
  readonly ladder: readonly LadderLevel[];
  readonly isTold: Set<string>;
}

/** Tells of every desk whose level came between two looks: one range of due dates for each level. */
@Injectable()
export class ClimbLadder {
  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly desks: DeskReads,
    private readonly facts: AlertFactsOf,
    private readonly lines: Lines,
    private readonly people: TellPeople,
  ) {}

  /** Returns how many desks it told of. What was told before is not told again, so it may be repeated. */
  async run({ since, now }: Between): Promise<number> {
    const ladder = await this.reader.manager.find(LadderLevelRow, { order: { place: 'ASC' } });
    const calendars = await this.facts.calendars();
    // A deployment that was not founded yet has no office and no desk.
    if (calendars.length === 0) return 0;
    const climb: Climb = { since, now, ladder, isTold: new Set() };
    for (const level of ladder) {
      const range = rangeOf(level, calendars, climb);
      let behind: DueDesk | undefined;
      for (;;) {
        const page = await this.desks.dueBetween(range, { behind, limit: DESKS_AT_ONCE });
        if (page.length > 0) await this.work.run((tx) => this.tellPage(tx, page, climb));
        behind = page.at(-1);
        if (page.length < DESKS_AT_ONCE) break;
      }
    }
    return climb.isTold.size;
  }

  private async tellPage(tx: Transaction, page: readonly DueDesk[], climb: Climb): Promise<void> {
    const files = await this.desks.inShort(page.map(({ fileId }) => fileId));
    for (const desk of page) {
      const calendar = await this.facts.calendarOf(desk.postId);
      const isImmediate = desk.priority === 'immediate';
      const { dueAt, arrivedAt } = desk;
      const level = levelToTell(climb.ladder, { ...climb, calendar, dueAt, arrivedAt, isImmediate });
      const file = files.get(desk.fileId);
      if (!level || !file) continue;
      const line = await this.lines.above(desk.postId, isImmediate);
      for (const postId of toldPosts(climb.ladder, level.code, line)) {
        // Who is not named on a restricted file may not even know of it.
        if (file.classification === 'restricted' && postId !== desk.postId) continue;
        await this.people.tell(tx, {
          occasion: `${level.code}:${desk.fileId}:${arrivedAt}`,
          kind: level.code,
          postId,
          fileId: desk.fileId,
          tag: null,
          facts: await this.facts.of(file, postId, climb.now),
          isUrgent: isImmediate,
          isSilent: level.channel === 'digest',
        });
      }
      climb.isTold.add(desk.fileId);
    }
  }
}

/** Where calendars differ, the range holds what is due by any of them; each desk is judged by its own. */
function rangeOf(
  level: LadderLevel,
  calendars: readonly WorkingCalendar[],
  { since, now }: Between,
): { from: Instant; to: Instant } {
  const from = Math.min(...calendars.map((calendar) => lastDueOf(calendar, since, level)));
  const to = Math.max(...calendars.map((calendar) => lastDueOf(calendar, now, level)));
  return { from: instant(from), to: instant(to) };
}
