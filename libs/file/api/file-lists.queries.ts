import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import type { FileState, Priority } from '@sanchika/file/domain';
import type { FileRow } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import type { SqlValue } from '@sanchika/platform/api';
import { foldText, instant, isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { File } from './file.entity';
import { FilePolicy } from './file.policy';
import { HoldingInterval } from './holding-interval.entity';
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
  readonly state: FileState;
  readonly holderPostId: string | null;
  readonly heldSince: number | null;
  readonly dueAt: number | null;
  readonly touchedAt: number;
}

const COLUMNS = `f.id fileId, f.computer_no computerNo, f.file_number fileNumber, f.subject, f.priority, f.state,
  f.holder_post_id holderPostId, d.arrived_at heldSince, d.due_at dueAt, f.touched_at touchedAt`;
const FROM = `SELECT ${COLUMNS} FROM file f LEFT JOIN desk d ON d.file_id = f.id`;
/** Newest first, and only rows after the cursor. */
const PAGE = `AND f.touched_at <= ? AND (f.touched_at < ? OR f.id < ?) ORDER BY f.touched_at DESC, f.id DESC LIMIT ?`;

const WITH_OTHERS = `${FROM} WHERE f.creator_post_id = ? AND f.holder_post_id IS NOT NULL AND f.holder_post_id <> ? ${PAGE}`;
const HANDLED = `${FROM}
  WHERE f.id IN (SELECT file_id FROM holding_interval WHERE post_id = ? AND to_at IS NOT NULL)
    AND (f.holder_post_id IS NULL OR f.holder_post_id <> ?) ${PAGE}`;
const NUMBERED = `f.file_number LIKE ? ESCAPE '!' OR f.computer_no = ?`;
const WORD = `f.subject_folded LIKE ? ESCAPE '!'`;
const MOST_WORDS = 8;
const FROM_THE_TOP: [number, string] = [Number.MAX_SAFE_INTEGER, ''];
const MOST_LOOKED_AT = 1000;

/** Lists of files that are not the inbox. */
@Injectable()
export class FileListsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
    private readonly policy: FilePolicy,
  ) {}

  /** Open files that the post created and others hold (TR-4). */
  withOthers(postId: string, page: PageAsked): Promise<Page> {
    return this.page(WITH_OTHERS, [postId, postId], page);
  }

  /** Files the post once held and holds no longer (TR-4). */
  handled(postId: string, page: PageAsked): Promise<Page> {
    return this.page(HANDLED, [postId, postId], page);
  }

  /** Files by number or by words of the subject, of those the actor may see. */
  async search(actor: Actor, { q, after, limit }: PageAsked & { q: string }): Promise<Page> {
    const found: FileRow[] = [];
    let cursor: string | null = after ?? null;
    for (let looked = 0; looked < MOST_LOOKED_AT; looked += limit) {
      const page: Page = await this.matching(q, { after: cursor ?? undefined, limit });
      const visible = await this.visible(actor, page.rows);
      const room = limit - found.length;
      found.push(...visible.slice(0, room));
      cursor = visible.length > room ? cursorOfRow(found.at(-1)) : page.next;
      if (found.length === limit || page.next === null) break;
    }
    return { rows: found, next: cursor };
  }

  private matching(q: string, page: PageAsked): Promise<Page> {
    const words = foldText(q).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
    const number = /^\d{1,9}$/.test(q) ? Number(q) : -1;
    const values = [`${escaped(q)}%`, number, ...words.map((word) => `%${escaped(word)}%`)];
    return this.page(matchingSql(words.length), values, page);
  }

  /** Judged one by one before anything is shown or counted. */
  private async visible(actor: Actor, rows: readonly FileRow[]): Promise<FileRow[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ fileId }) => fileId);
    const files = await this.reader.manager.findBy(File, { id: In(ids) });
    const intervals = await this.reader.manager.find(HoldingInterval, {
      where: { fileId: In(ids) },
      order: { seq: 'ASC' },
    });
    const allowed = new Set<string>();
    for (const file of files) {
      const record = { file, intervals: intervals.filter(({ fileId }) => fileId === file.id) };
      const ask = await this.policy.asker(actor, record);
      if (ask('file.card').allowed) allowed.add(file.id);
    }
    return rows.filter(({ fileId }) => allowed.has(fileId));
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

/** By number or by all of so many words. */
function matchingSql(words: number): string {
  const inSubject = Array.from({ length: words }, () => WORD).join(' AND ') || '1 = 0';
  return `${FROM} WHERE (${NUMBERED} OR (${inSubject})) ${PAGE}`;
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : isoOfInstant(instant(Number(at)));
}

function cursorOfRow(row: FileRow | undefined): string | null {
  return row ? cursorOf(Date.parse(row.touchedAt), row.fileId) : null;
}

/** `%` and `_` of the searcher are letters, not wildcards. */
function escaped(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
