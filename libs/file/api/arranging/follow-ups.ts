import { addWorkingDays, isWorkingDay, localDate } from '@sanchika/calendar/domain';
import { ArrangingProblems, FOLLOW_UP_MAX_CHARACTERS, MOST_DAYS_AHEAD } from '@sanchika/file/contract';
import { MOST_COUNTED } from '@sanchika/file/contract';
import type { FileActs, FollowUpRow, FollowUpView } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { OfficeClock, Problem, Reader } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { dayNumber, isoDate } from '@sanchika/platform/kernel';
import type { IsoDate } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { DueDates } from '../due-dates';
import { FilePolicy } from '../file.policy';
import { cursorOf, readCursor } from '../page-cursor';
import { requireWords } from '../refuse';
import { FollowUp } from './follow-up.entity';
import { OpenFiles } from './open-files';

const MOST_FOLLOW_UPS = 500;
const EARLIEST = '0000-00-00';

/** The days on which a post wants to look at files again: nobody else reads them, and no chain knows of them. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly begin: BeginAct,
    private readonly open: OpenFiles,
    private readonly dueDates: DueDates,
    private readonly clock: OfficeClock,
  ) {}

  /** The earliest day first. A file that the post may no longer open is passed over. */
  async list(
    actor: Actor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ rows: FollowUpRow[]; next: string | null }> {
    await this.policy.requireDesk(actor, 'file.list');
    const [day, fileId] = after === undefined ? [EARLIEST, ''] : readDayCursor(after);
    const found = await this.reader.manager
      .createQueryBuilder(FollowUp, 'u')
      .where({ postId: actor.postId })
      .andWhere('(u.bringUpOn > :day OR (u.bringUpOn = :day AND u.fileId > :fileId))', { day, fileId })
      .orderBy('u.bringUpOn')
      .addOrderBy('u.fileId')
      .limit(limit + 1)
      .getMany();
    const shown = found.slice(0, limit);
    const rows = await this.open.rows(
      actor,
      shown.map((each) => each.fileId),
    );
    const last = shown.at(-1);
    return {
      rows: shown.flatMap((each) => {
        const row = rows.get(each.fileId);
        return row ? [{ ...row, followUp: this.viewOf(each) }] : [];
      }),
      next:
        last && found.length > limit
          ? cursorOf(Number(last.bringUpOn.replaceAll('-', '')), last.fileId)
          : null,
    };
  }

  /** How many files are brought up today, as far as they are counted. */
  async dueCount(actor: Actor): Promise<number> {
    const due = await this.reader.manager.find(FollowUp, {
      where: { postId: actor.postId, bringUpOn: LessThanOrEqual(this.today()) },
      take: MOST_COUNTED + 1,
    });
    const ids = due.map(({ fileId }) => fileId);
    return (await this.open.ids(actor, ids)).length;
  }

  async of({ postId }: Actor, fileId: string): Promise<FollowUpView | null> {
    const found = await this.reader.manager.findOneBy(FollowUp, { postId, fileId });
    return found && this.viewOf(found);
  }

  /** Sets the day or moves it. Only of a file that the post may open. */
  async set(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.setFollowUp>): Promise<void> {
    const { tx, actor } = acting;
    await this.begin.run({ ...acting, seenHead: undefined }, fileId, 'file.open');
    const { postId } = actor;
    const followOn = isoDate(body.followOn);
    const daysAhead = dayNumber(followOn) - dayNumber(this.today());
    if (daysAhead < 1 || daysAhead > MOST_DAYS_AHEAD) throw Problem.of(ArrangingProblems.dayNotAhead);
    const place = { postId, fileId };
    const isNew = !(await tx.existsBy(FollowUp, place));
    if (isNew && (await tx.countBy(FollowUp, { postId })) >= MOST_FOLLOW_UPS)
      throw Problem.of(ArrangingProblems.tooManyFollowUps);
    const words = requireWords(body.words, 'name', FOLLOW_UP_MAX_CHARACTERS);
    const bringUpOn = await this.workingDayFrom(postId, followOn);
    await tx.delete(FollowUp, place);
    await tx.insert(FollowUp, { ...place, followOn, bringUpOn, words });
  }

  /** Also for a file that the post may no longer see: what is one’s own can always be put away. */
  async end(acting: Acting, fileId: string): Promise<void> {
    await this.begin.requireCharge(acting);
    await this.policy.requireDesk(acting.actor, 'file.list');
    await acting.tx.delete(FollowUp, { postId: acting.actor.postId, fileId });
  }

  private viewOf({ followOn, bringUpOn, words }: FollowUp): FollowUpView {
    return { followOn, bringUpOn, words, isDue: bringUpOn <= this.today() };
  }

  private async workingDayFrom(postId: string, day: IsoDate): Promise<IsoDate> {
    const calendar = await this.dueDates.calendarOf(postId);
    return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
  }

  private today(): IsoDate {
    return localDate(this.clock.now());
  }
}

/** `20260305.<id>` as the day and the id. Throws `platform.invalid-input`. */
function readDayCursor(cursor: string): [day: string, fileId: string] {
  const [digits, fileId] = readCursor(cursor);
  const text = String(digits).padStart(8, '0');
  return [[text.slice(0, 4), text.slice(4, 6), text.slice(6)].join('-'), fileId];
}
