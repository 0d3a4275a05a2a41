import { OfficeDirectory } from '@sanchika/office/api';
import type { PostLabel } from '@sanchika/office/contract';
import type { AskingRow, AskingView } from '@sanchika/file/contract';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { FileListsQueries } from '../file-lists.queries';
import { requireLabel } from '../require-label';
import { cursorOf, readCursor } from '../page-cursor';
import { Asking } from './asking.entity';

interface PageAsked {
  readonly after?: string | undefined;
  readonly limit: number;
}

interface AskingPage {
  readonly rows: AskingRow[];
  readonly next: string | null;
}

/** What waits for an answer. */
@Injectable()
export class AskingsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly lists: FileListsQueries,
    private readonly directory: OfficeDirectory,
  ) {}

  /** What a post is asked, oldest first. */
  askedOf(postId: string, page: PageAsked): Promise<AskingPage> {
    return this.page({ askedPostId: postId }, page);
  }

  /** What a post has asked others, oldest first. */
  awaitedBy(postId: string, page: PageAsked): Promise<AskingPage> {
    return this.page({ byPostId: postId }, page);
  }

  private async page(
    whose: Partial<Pick<Asking, 'askedPostId' | 'byPostId'>>,
    { after, limit }: PageAsked,
  ): Promise<AskingPage> {
    const [askedAt, id] = after === undefined ? [0, ''] : readCursor(after);
    const askings = await this.reader.manager
      .createQueryBuilder(Asking, 'a')
      .where({ ...whose, answer: IsNull() })
      .andWhere('(a.askedAt > :askedAt OR (a.askedAt = :askedAt AND a.id > :id))', { askedAt, id })
      .orderBy('a.askedAt')
      .addOrderBy('a.id')
      .limit(limit + 1)
      .getMany();
    const shown = askings.slice(0, limit);
    const files = await this.lists.byIds(shown.map(({ fileId }) => fileId));
    const labels = await this.directory.labels(
      shown.flatMap(({ askedPostId, byPostId }) => [askedPostId, byPostId]),
    );
    const last = shown.at(-1);
    return {
      rows: shown.flatMap((asking) => {
        const file = files.get(asking.fileId);
        return file
          ? [{ ...file, asking: askingView(asking, (postId) => requireLabel(labels, postId)) }]
          : [];
      }),
      next: last && askings.length > limit ? cursorOf(last.askedAt, last.id) : null,
    };
  }
}

/** An asking for the screen; who may see the file only up to `asOfSeq` sees no later answer. */
export function askingView(
  asking: Asking,
  label: (postId: string) => PostLabel,
  asOfSeq: number | null = null,
): AskingView {
  const { id, kind, askedPostId, byPostId, askedAt, question, noteId, answerBy } = asking;
  return {
    askingId: id,
    kind,
    asked: label(askedPostId),
    askedBy: label(byPostId),
    askedAt: isoOfInstant(askedAt),
    question,
    noteId,
    answerBy: answerBy === null ? null : isoOfInstant(answerBy),
    answer: answerView(asking, asOfSeq),
  };
}

function answerView(asking: Asking, asOfSeq: number | null): AskingView['answer'] {
  const { answer, answerWords, answeredAt, answeredSeq, answeredEventId } = asking;
  if (answer === null || answeredAt === null || answeredSeq === null) return null;
  if (asOfSeq !== null && answeredSeq > asOfSeq) return null;
  return {
    kind: answer,
    words: answerWords ?? '',
    at: isoOfInstant(answeredAt),
    eventId: answeredEventId,
  };
}
