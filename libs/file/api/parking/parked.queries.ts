import type { ParkedRow } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { FileListsQueries } from '../file-lists.queries';
import { cursorOf, readCursor } from '../page-cursor';
import { Parking } from './parking.entity';

interface ParkedPage {
  readonly rows: ParkedRow[];
  readonly next: string | null;
}

/** The list on which parked files stand instead of the inbox. */
@Injectable()
export class ParkedQueries {
  constructor(
    private readonly reader: Reader,
    private readonly lists: FileListsQueries,
  ) {}

  /** The next to come back first. */
  async ofPost(
    postId: string,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<ParkedPage> {
    const parkings = await this.page(postId, { after, limit: limit + 1 });
    const shown = parkings.slice(0, limit);
    const files = await this.lists.byIds(shown.map(({ fileId }) => fileId));
    const last = shown.at(-1);
    return {
      rows: shown.flatMap((parking) => {
        const file = files.get(parking.fileId);
        return file ? [parkedRow(file, parking)] : [];
      }),
      next: last && parkings.length > limit ? cursorOf(last.returnsAt, last.fileId) : null,
    };
  }

  private page(postId: string, { after, limit }: { after?: string | undefined; limit: number }) {
    const [returnsAt, fileId] = after === undefined ? [0, ''] : readCursor(after);
    return this.reader.manager
      .createQueryBuilder(Parking, 'p')
      .where({ postId, endedAt: IsNull() })
      .andWhere('(p.returnsAt > :returnsAt OR (p.returnsAt = :returnsAt AND p.fileId > :fileId))', {
        returnsAt,
        fileId,
      })
      .orderBy('p.returnsAt')
      .addOrderBy('p.fileId')
      .limit(limit)
      .getMany();
  }
}

function parkedRow(file: Omit<ParkedRow, 'parkedAt' | 'reviewOn' | 'reason'>, parking: Parking): ParkedRow {
  const { parkedAt, reviewOn, reason } = parking;
  return { ...file, parkedAt: isoOfInstant(parkedAt), reviewOn, reason };
}
