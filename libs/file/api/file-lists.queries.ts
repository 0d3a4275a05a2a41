import { OfficeDirectory } from '@sanchika/office/api';
import type { Classification, FileState, Priority } from '@sanchika/file/domain';
import type { FileRow } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import type { SqlValue } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { cursorOf, readCursor } from './page-cursor';

interface PageAsked {
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Page {
  readonly rows: FileRow[];
  readonly next: string | null;
}

interface Row {
  readonly fileId: string;
  readonly computerNo: number;
  readonly fileNumber: string | null;
  readonly subject: string;
  readonly priority: Priority;
  readonly classification: Classification;
  readonly state: FileState;
  readonly holderPostId: string | null;
  readonly heldSince: number | null;
  readonly dueAt: number | null;
  readonly touchedAt: number;
}

const COLUMNS = `f.id fileId, f.computer_no computerNo, f.file_number fileNumber, f.subject, f.priority, f.classification, f.state,
  f.holder_post_id holderPostId, h.from_at heldSince, h.due_at dueAt, f.touched_at touchedAt`;
const FROM = `SELECT ${COLUMNS} FROM file f
  LEFT JOIN holding_interval h ON h.file_id = f.id AND h.seq = f.interval_seq AND h.to_at IS NULL`;
/** Newest first, and only rows after the cursor. */
const PAGE = `AND f.touched_at <= ? AND (f.touched_at < ? OR f.id < ?) ORDER BY f.touched_at DESC, f.id DESC LIMIT ?`;

const WITH_OTHERS = `${FROM} WHERE f.creator_post_id = ? AND f.holder_post_id IS NOT NULL AND f.holder_post_id <> ? ${PAGE}`;
/** A post from which a file was pulled back unread never had it. */
const HANDLED = `${FROM}
  WHERE f.id IN (SELECT file_id FROM holding_interval WHERE post_id = ? AND to_at IS NOT NULL AND ended_by <> 'pullBack')
    AND (f.holder_post_id IS NULL OR f.holder_post_id <> ?) ${PAGE}`;
const FROM_THE_TOP: [number, string] = [Number.MAX_SAFE_INTEGER, ''];

/** Lists of files that are not the inbox. */
@Injectable()
export class FileListsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
  ) {}

  /** Open files that the post created and others hold (TR-4). */
  withOthers(postId: string, page: PageAsked): Promise<Page> {
    return this.page(WITH_OTHERS, [postId, postId], page);
  }

  /** Files the post once held and holds no longer (TR-4). */
  handled(postId: string, page: PageAsked): Promise<Page> {
    return this.page(HANDLED, [postId, postId], page);
  }

  /** The rows of these files, for lists that say more of each. */
  async byIds(fileIds: readonly string[]): Promise<Map<string, FileRow>> {
    if (fileIds.length === 0) return new Map();
    const sql = `${FROM} WHERE f.id IN (${fileIds.map(() => '?').join(', ')})`;
    const rows = await this.viewsOf(await this.reader.rows<Row>(sql, fileIds));
    return new Map(rows.map((row) => [row.fileId, row]));
  }

  private async page(sql: string, values: readonly SqlValue[], { after, limit }: PageAsked): Promise<Page> {
    const [touchedAt, id] = after === undefined ? FROM_THE_TOP : readCursor(after);
    const rows = await this.reader.rows<Row>(sql, [...values, touchedAt, touchedAt, id, limit + 1]);
    const shown = await this.viewsOf(rows.slice(0, limit));
    return { rows: shown, next: rows.length > limit ? cursorOfRow(shown.at(-1)) : null };
  }

  private async viewsOf(rows: readonly Row[]): Promise<FileRow[]> {
    const labels = await this.directory.labels(rows.flatMap(({ holderPostId }) => holderPostId ?? []));
    return rows.map(({ holderPostId, heldSince, dueAt, touchedAt, ...row }) => ({
      ...row,
      holder: (holderPostId && labels.get(holderPostId)) || null,
      heldSince: isoOrNull(heldSince),
      dueAt: isoOrNull(dueAt),
      touchedAt: isoOfInstant(instant(Number(touchedAt))),
    }));
  }
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : isoOfInstant(instant(Number(at)));
}

function cursorOfRow(row: FileRow | undefined): string | null {
  return row ? cursorOf(Date.parse(row.touchedAt), row.fileId) : null;
}
