import { OfficeDirectory } from '@sanchika/office/api';
import { MOST_COUNTED } from '@sanchika/file/contract';
import type { DeskPage, FileCard } from '@sanchika/file/contract';
import { OfficeClock, Reader } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { DeskRow } from './desk-row.entity';
import { cursorOf, readCursor } from './page-cursor';
import { wordless } from './wordless';

type Row = Omit<DeskRow, 'isRead'> & { readonly isRead: number | boolean };
type Counted = Pick<Row, 'isRead' | 'dueAt'>;
type Counts = DeskPage['counts'];

const COLUMNS = `sort_key sortKey, file_id fileId, computer_no computerNo, file_number fileNumber, subject, priority, classification, state,
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
  ): Promise<Omit<DeskPage, 'followUps'>> {
    const [sortKey] = after === undefined ? [-1] : readCursor(after);
    // One more than asked tells whether there is a next page. Naming post_id in ORDER BY would cost a sort.
    const rows = await this.reader.rows<Row>(
      `SELECT ${COLUMNS} FROM desk WHERE post_id = ? AND sort_key > ? ORDER BY sort_key LIMIT ?`,
      [postId, sortKey, limit + 1],
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
    const company = await this.companyOf(rows.map(({ fileId }) => fileId));
    const labels = await this.directory.labels(rows.flatMap(({ fromPostId }) => fromPostId ?? []));
    // The desk is kept on phones.
    return rows.map(wordless).map((row) => ({
      fileId: row.fileId,
      computerNo: row.computerNo,
      fileNumber: row.fileNumber,
      subject: row.subject,
      priority: row.priority,
      classification: row.classification,
      state: row.state,
      arrivedAt: isoOfInstant(instant(Number(row.arrivedAt))),
      dueAt: isoOfInstant(instant(Number(row.dueAt))),
      isUnread: !row.isRead,
      from: (row.fromPostId && labels.get(row.fromPostId)) || null,
      hops: [...row.hops].map((hop) => ({ isLate: hop === 'l' })),
      attachedFiles: company.get(row.fileId) ?? 0,
    }));
  }

  /** How many files go along with each of these. */
  private async companyOf(fileIds: readonly string[]): Promise<Map<string, number>> {
    if (fileIds.length === 0) return new Map();
    const rows = await this.reader.rows<{ mainId: string; attached: number }>(
      `SELECT attached_to_id mainId, COUNT(*) attached FROM file WHERE attached_to_id IN (${fileIds.map(() => '?').join(', ')}) GROUP BY attached_to_id`,
      fileIds,
    );
    return new Map(rows.map(({ mainId, attached }) => [mainId, Number(attached)]));
  }

  /** Of the read and of the unread, those that are due first: what lies beyond them changes no count. */
  private async countDesk(postId: string): Promise<Counts> {
    const enough = MOST_COUNTED + 1;
    const kinds = [0, 1].map((isRead) =>
      this.reader.rows<Counted>(
        `SELECT is_read isRead, due_at dueAt FROM desk WHERE post_id = ? AND is_read = ? ORDER BY due_at LIMIT ?`,
        [postId, isRead, enough],
      ),
    );
    return this.countRows((await Promise.all(kinds)).flat());
  }

  private countRows(rows: readonly Counted[]): Counts {
    const now = this.clock.now();
    const count = (counted: readonly Counted[]) => Math.min(counted.length, MOST_COUNTED + 1);
    return {
      pending: count(rows),
      overdue: count(rows.filter(({ dueAt }) => Number(dueAt) < now)),
      unread: count(rows.filter(({ isRead }) => !isRead)),
    };
  }
}
