import type { AlertFacts } from '@sanchika/alert/domain';
import type { FileInShort } from '@sanchika/file/api';
import type { PostLabel } from '@sanchika/office/contract';
import { Calendars } from '@sanchika/calendar/api';
import { localDate, workingDaysBetween } from '@sanchika/calendar/domain';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';

const NOWHERE = { hi: '', en: '' };

/** Gathers what an alert about a file may say. */
@Injectable()
export class AlertFactsOf {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly calendarsOfOffices: Calendars,
  ) {}

  /** For a post that is told of the file at this moment. */
  async of(file: FileInShort, postId: string, now: Instant): Promise<AlertFacts> {
    const { holderPostId, number, classification, dueAt } = file;
    const desk = holderPostId ?? postId;
    const label = (await this.directory.labels([desk])).get(desk);
    return {
      number,
      desk: label ? deskWords(label) : NOWHERE,
      days: dueAt === null ? 0 : daysBetween(await this.calendarOf(desk), now, dueAt),
      isRestricted: classification === 'restricted',
      isHolder: holderPostId === postId,
    };
  }

  /** Every calendar by which any office works. */
  calendars(): Promise<WorkingCalendar[]> {
    return this.calendarsOfOffices.all();
  }

  /** The calendar by which a post works. Throws an Error when there is no such post. */
  async calendarOf(postId: string): Promise<WorkingCalendar> {
    const post = await this.directory.post(postId);
    if (!post) throw new Error(`no post ${postId}`);
    return this.calendarsOfOffices.of(post);
  }
}

/** Designation and place; whoever sits there is nobody’s business on a locked screen. */
function deskWords({ designation, section, office }: PostLabel): AlertFacts['desk'] {
  const place = section ?? office;
  return { hi: `${designation.hi}–${place.hi}`, en: `${designation.en}–${place.en}` };
}

function daysBetween(calendar: WorkingCalendar, now: Instant, dueAt: Instant): number {
  const [today, due] = [localDate(now), localDate(dueAt)];
  return now > dueAt ? workingDaysBetween(calendar, due, today) : workingDaysBetween(calendar, today, due);
}
