import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import type { ViewingPage } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { FileRecords } from '../file-records';
import { cursorOf, readCursor } from '../page-cursor';
import { Paper } from '../paper.entity';
import { requireLabel } from '../require-label';
import { Viewing } from './viewing.entity';

interface PageAsked {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Who saw a file. */
@Injectable()
export class ViewingsQueries {
  constructor(
    private readonly files: FileRecords,
    private readonly reader: Reader,
    private readonly directory: OfficeDirectory,
  ) {}

  /** Newest first, for whoever may open the file; a former holder sees what was kept before he sent it. */
  async page(actor: Actor, fileId: string, { after, limit }: PageAsked): Promise<ViewingPage> {
    const { asOfSeq, file } = await this.files.record(actor, fileId, 'file.open');
    const [before] = after === undefined ? [Number.MAX_SAFE_INTEGER] : readCursor(after);
    const below = Math.min(before, (asOfSeq ?? file.headSeq) + 1);
    const viewings = await this.reader.manager.find(Viewing, {
      where: { fileId, seq: LessThan(below) },
      order: { seq: 'DESC' },
      take: limit + 1,
    });
    const shown = viewings.slice(0, limit);
    const last = shown.at(-1);
    return {
      rows: await this.viewsOf(shown),
      next: last && viewings.length > limit ? cursorOf(last.seq, last.eventId) : null,
    };
  }

  private async viewsOf(viewings: readonly Viewing[]): Promise<ViewingPage['rows']> {
    const labels = await this.directory.labels(viewings.map(({ postId }) => postId));
    const names = await this.directory.names(viewings.map(({ personId }) => personId));
    const serials = await this.serialsOf(viewings.flatMap(({ paperId }) => paperId ?? []));
    return viewings.map(({ eventId, kind, personId, postId, at, paperId }) => ({
      ...{ eventId, kind, post: requireLabel(labels, postId), at: isoOfInstant(at) },
      person: names.get(personId) ?? { hi: '—', en: '—' },
      paperSerial: paperId === null ? null : (serials.get(paperId) ?? null),
    }));
  }

  private async serialsOf(paperIds: readonly string[]): Promise<Map<string, number>> {
    if (paperIds.length === 0) return new Map();
    const papers = await this.reader.manager.find(Paper, {
      where: { id: In([...new Set(paperIds)]) },
      select: { id: true, serial: true },
    });
    return new Map(papers.map(({ id, serial }) => [id, serial]));
  }
}
