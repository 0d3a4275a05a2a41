import { OfficeDirectory } from '@sanchika/office/api';
import type { ReopeningRow } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { FileListsQueries } from '../file-lists.queries';
import { requireLabel } from '../require-label';
import { cursorOf, readCursor } from '../page-cursor';
import { Reopening } from './reopening.entity';

interface ReopeningPage {
  readonly rows: ReopeningRow[];
  readonly next: string | null;
}

interface PageAsked {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The reopenings that wait for the word of a post. */
@Injectable()
export class ReopeningQueries {
  constructor(
    private readonly reader: Reader,
    private readonly lists: FileListsQueries,
    private readonly directory: OfficeDirectory,
  ) {}

  /** Oldest first. */
  async askedOf(postId: string, { after, limit }: PageAsked): Promise<ReopeningPage> {
    const asked = await this.page(postId, { after, limit: limit + 1 });
    const shown = asked.slice(0, limit);
    const files = await this.lists.byIds(shown.map(({ fileId }) => fileId));
    const labels = await this.directory.labels(shown.map(({ proposedByPostId }) => proposedByPostId));
    const last = shown.at(-1);
    return {
      rows: shown.flatMap(({ fileId, proposedByPostId, proposedAt, reason }) => {
        const file = files.get(fileId);
        const proposedBy = requireLabel(labels, proposedByPostId);
        return file ? [{ ...file, proposedBy, proposedAt: isoOfInstant(proposedAt), reason }] : [];
      }),
      next: last && asked.length > limit ? cursorOf(last.proposedAt, last.fileId) : null,
    };
  }

  private page(postId: string, { after, limit }: PageAsked): Promise<Reopening[]> {
    const [proposedAt, fileId] = after === undefined ? [0, ''] : readCursor(after);
    return this.reader.manager
      .createQueryBuilder(Reopening, 'r')
      .where({ askedPostId: postId, answeredAt: IsNull() })
      .andWhere('(r.proposedAt > :proposedAt OR (r.proposedAt = :proposedAt AND r.fileId > :fileId))', {
        proposedAt,
        fileId,
      })
      .orderBy('r.proposedAt')
      .addOrderBy('r.fileId')
      .limit(limit)
      .getMany();
  }
}
