import type { Classification, Priority } from '@sanchika/file/domain';
import { Reader } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';

/** A desk that is due in a range, with what a judgement of its lateness needs. */
export interface DueDesk {
  readonly fileId: string;
  readonly postId: string;
  readonly priority: Priority;
  readonly arrivedAt: Instant;
  readonly dueAt: Instant;
}

/** What may be told of a file: its number and where it lies, and neither subject nor words. */
export interface FileInShort {
  readonly fileId: string;
  readonly number: string;
  readonly classification: Classification;
  readonly priority: Priority;
  readonly holderPostId: string | null;
  readonly dueAt: Instant | null;
}

type DueRow = Omit<DueDesk, 'arrivedAt' | 'dueAt'> & { readonly arrivedAt: number; readonly dueAt: number };

const DUE = `SELECT file_id fileId, post_id postId, priority, arrived_at arrivedAt, due_at dueAt FROM desk`;

/** The narrow door for those who ring people up: late desks, and files in short. */
@Injectable()
export class DeskReads {
  constructor(private readonly reader: Reader) {}

  /** Desks due after `from` and not after `to`, the first due first, beginning behind a place. */
  async dueBetween(
    { from, to }: { readonly from: Instant; readonly to: Instant },
    { behind, limit }: { readonly behind?: DueDesk | undefined; readonly limit: number },
  ): Promise<DueDesk[]> {
    const rows = behind
      ? await this.reader.rows<DueRow>(
          `${DUE} WHERE due_at >= ? AND due_at <= ? AND (due_at > ? OR file_id > ?) ORDER BY due_at, file_id LIMIT ?`,
          [behind.dueAt, to, behind.dueAt, behind.fileId, limit],
        )
      : await this.reader.rows<DueRow>(
          `${DUE} WHERE due_at > ? AND due_at <= ? ORDER BY due_at, file_id LIMIT ?`,
          [from, to, limit],
        );
    return rows.map(dueDesk);
  }

  /** The late files of one desk, at most so many, the longest late first. */
  async lateAt(postId: string, now: Instant, limit: number): Promise<DueDesk[]> {
    const kinds = [0, 1].map((isRead) =>
      this.reader.rows<DueRow>(
        `${DUE} WHERE post_id = ? AND is_read = ? AND due_at < ? ORDER BY due_at LIMIT ?`,
        [postId, isRead, now, limit],
      ),
    );
    const rows = (await Promise.all(kinds)).flat().map(dueDesk);
    return rows.sort((one, other) => one.dueAt - other.dueAt).slice(0, limit);
  }

  async inShort(fileIds: readonly string[]): Promise<Map<string, FileInShort>> {
    const wanted = [...new Set(fileIds)];
    if (wanted.length === 0) return new Map();
    const rows = await this.reader.rows<{
      fileId: string;
      fileNumber: string | null;
      computerNo: number;
      classification: Classification;
      priority: Priority;
      holderPostId: string | null;
      dueAt: number | null;
    }>(
      `SELECT f.id fileId, f.file_number fileNumber, f.computer_no computerNo, f.classification, f.priority,
              f.holder_post_id holderPostId, d.due_at dueAt
       FROM file f LEFT JOIN desk d ON d.file_id = f.id WHERE f.id IN (${wanted.map(() => '?').join(', ')})`,
      wanted,
    );
    return new Map(
      rows.map(({ fileNumber, computerNo, dueAt, ...row }) => [
        row.fileId,
        {
          ...row,
          number: fileNumber ?? String(computerNo),
          dueAt: dueAt === null ? null : instant(Number(dueAt)),
        },
      ]),
    );
  }
}

function dueDesk({ arrivedAt, dueAt, ...row }: DueRow): DueDesk {
  return { ...row, arrivedAt: instant(Number(arrivedAt)), dueAt: instant(Number(dueAt)) };
}
