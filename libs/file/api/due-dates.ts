import { Calendars } from '@sanchika/calendar/api';
import type { TimeLimit, WorkingCalendar } from '@sanchika/calendar/domain';
import { OfficeDirectory } from '@sanchika/office/api';
import { setDueDate } from '@sanchika/file/domain';
import type { DueDate } from '@sanchika/file/domain';
import type { Transaction } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { File } from './file.entity';
import { Category } from './masters.entity';

/** Sets the clocks of a file by the calendar of the desk and the limit of its category (B7). */
@Injectable()
export class DueDates {
  constructor(
    private readonly calendars: Calendars,
    private readonly directory: OfficeDirectory,
  ) {}

  /** The calendar by which a desk works. Throws an Error when there is no such post. */
  async calendarOf(postId: string): Promise<WorkingCalendar> {
    const post = await this.directory.post(postId);
    if (!post) throw new Error(`no post ${postId}`);
    return this.calendars.of(post);
  }

  /** The due date of a desk at which the file arrives at this moment. */
  async set(
    tx: Transaction,
    file: Pick<File, 'category' | 'priority' | 'caseStartedAt'>,
    arrival: { readonly at: Instant; readonly postId: string; readonly order?: TimeLimit | undefined },
  ): Promise<DueDate> {
    const category = await this.limitOf(tx, file.category);
    return setDueDate({
      calendar: await this.calendarOf(arrival.postId),
      arrivedAt: arrival.at,
      caseStartedAt: file.caseStartedAt ?? arrival.at,
      order: arrival.order ? { limit: arrival.order } : null,
      timeLimitItem: null,
      law: null,
      category,
      caseLimit: category,
      priority: file.priority,
    });
  }

  private async limitOf(tx: Transaction, code: string | null): Promise<TimeLimit | null> {
    const category = code === null ? null : await tx.findOneBy(Category, { code });
    return category && { count: category.limitCount, unit: category.limitUnit };
  }
}
