import { OfficeDirectory } from '@sanchika/office/api';
import type { DeskPage, FileCard } from '@sanchika/file/contract';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { DeskRow } from './desk-row.entity';
import { cursorOf, readCursor } from './page-cursor';

type Row = Omit<DeskRow, 'isRead'> & { readonly isRead: number | boolean };
type Counts = DeskPage['counts'];

const COLUMNS = `sort_key sortKey, file_id fileId, computer_no computerNo, file_number fileNumber, subject, priority, state,
  arrived_at arrivedAt, due_at dueAt, is_read isRead, from_post_id fromPostId, hops`;

/** The inbox of a post: one range of the desk's primary key a page, at any depth. */
@Injectable()
export class DeskQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly clock: OfficeClock,
  ) {}

  async page(
    postId: string,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<DeskPage> {
    const [sortKey, fileId] = after === undefined ? [0, ''] : readCursor(after);
    // One more than asked tells whether there is a next page. Naming post_id in ORDER BY would cost a sort. Many files
    // are due in the same second: that sort_key is named once more beside file_id lets MariaDB skip those it has
    // shown; the plain lower bound is for SQLite, which makes no range of an OR.
    const rows = await this.reader.rows<Row>(
      `SELECT ${COLUMNS} FROM desk
        WHERE post_id = ? AND sort_key >= ? AND (sort_key > ? OR (sort_key = ? AND file_id > ?))
        ORDER BY sort_key, file_id LIMIT ?`,
      [postId, sortKey, sortKey, sortKey, fileId, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const isWhole = after === undefined && rows.length <= limit;
    const last = shown.at(-1);
    return {
      rows: await this.cards(shown),
      next: last && rows.length > limit ? cursorOf(Number(last.sortKey), last.fileId) : null,
      counts: isWhole ? this.countRows(rows) : await this.countDesk(postId),
      asOf: isoOfInstant(this.clock.now()),
    };
  }

  /** How many files lie on each of the desks; desks without any are left out. */
  async pending(postIds: readonly string[]): Promise<Map<string, number>> {
    if (postIds.length === 0) return new Map();
    const rows = await this.reader.rows<{ postId: string; pending: number }>(
      `SELECT post_id postId, COUNT(*) pending FROM desk WHERE post_id IN (${postIds.map(() => '?').join(', ')}) GROUP BY post_id`,
      postIds,
    );
    return new Map(rows.map(({ postId, pending }) => [postId, Number(pending)]));
  }

  private async cards(rows: readonly Row[]): Promise<FileCard[]> {
    const labels = await this.directory.labels(rows.flatMap(({ fromPostId }) => fromPostId ?? []));
    return rows.map((row) => ({
      fileId: row.fileId,
      computerNo: row.computerNo,
      fileNumber: row.fileNumber,
      subject: row.subject,
      priority: row.priority,
      state: row.state,
      arrivedAt: isoOfInstant(instant(Number(row.arrivedAt))),
      dueAt: isoOfInstant(instant(Number(row.dueAt))),
      isUnread: !row.isRead,
      from: (row.fromPostId && labels.get(row.fromPostId)) || null,
      hops: [...row.hops].map((hop) => ({ isLate: hop === 'l' })),
    }));
  }

  /** The whole desk was read, so it need not be read again to be counted. */
  private countRows(rows: readonly Row[]): Counts {
    const now = this.clock.now();
    return {
      pending: rows.length,
      overdue: rows.filter(({ dueAt }) => Number(dueAt) < now).length,
      unread: rows.filter(({ isRead }) => !isRead).length,
    };
  }

  private async countDesk(postId: string): Promise<Counts> {
    const row = await this.reader.row<Counts>(
      `SELECT COUNT(*) pending, COALESCE(SUM(due_at < ?), 0) overdue, COALESCE(SUM(is_read = 0), 0) unread
         FROM desk WHERE post_id = ?`,
      [this.clock.now(), postId],
    );
    return { pending: Number(row?.pending), overdue: Number(row?.overdue), unread: Number(row?.unread) };
  }
}
