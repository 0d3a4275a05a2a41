import { OfficeDirectory } from '@sanchika/office/api';
import type { Actor } from '@sanchika/office/domain';
import type { PapersView, PaperView, WaitingPaperView } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { PagePictures, Problem, Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { paperView } from '../file.mapper';
import type { LabelOf } from '../file.mapper';
import { MergedPaper } from '../merging/merged-paper.entity';
import { sideOf } from '../merging/sides';
import type { Side, SidePaper } from '../merging/sides';
import { Paper } from '../paper.entity';
import { WaitingPaper } from './waiting-paper.entity';

/** A reader of a file: former holders see it up to an event. */
export interface PaperReader {
  readonly actor: Actor;
  readonly asOfSeq: number | null;
}

/** Reads the correspondence side as its reader may see it. */
@Injectable()
export class PapersQueries {
  constructor(
    private readonly reader: Reader,
    private readonly pictures: PagePictures,
    private readonly directory: OfficeDirectory,
  ) {}

  /** The papers by their serials, up to what the reader may see. */
  async seen(fileId: string, { asOfSeq }: Pick<PaperReader, 'asOfSeq'>): Promise<readonly SidePaper[]> {
    return seenOf(await sideOf(this.reader.manager, fileId), asOfSeq).papers;
  }

  /** One paper. Throws `platform.not-found`, also for one that came after the reader had left the file. */
  async one(ids: { fileId: string; paperId: string }, asOfSeq: number | null): Promise<Paper> {
    const { manager } = this.reader;
    const { fileId, paperId } = ids;
    const paper = await manager.findOneBy(Paper, { id: paperId });
    const here = paper?.fileId === fileId ? paper : await manager.findOneBy(MergedPaper, { fileId, paperId });
    if (!paper || !here || !isSeen(here.eventSeq, asOfSeq)) throw Problem.of(PlatformProblems.notFound);
    return paper;
  }

  async views(papers: readonly SidePaper[], label: LabelOf): Promise<PaperView[]> {
    const made = await this.pictures.made(papers.map(({ sha256 }) => sha256));
    return papers.map((paper) => paperView(paper, label, made.has(paper.sha256)));
  }

  /** The correspondence side by itself. */
  async side(fileId: string, reader: PaperReader): Promise<PapersView> {
    const papers = await this.seen(fileId, reader);
    const labels = await this.directory.labels(papers.map(({ addedByPostId }) => addedByPostId));
    const label: LabelOf = (postId) => {
      const found = labels.get(postId);
      if (!found) throw new Error(`no post ${postId}`);
      return found;
    };
    return {
      papers: await this.views(papers, label),
      waitingPapers: await this.waiting(fileId, reader.actor),
    };
  }

  /** What the reader's own post sent and what is kept apart. */
  async waiting(fileId: string, { postId }: Actor): Promise<WaitingPaperView[]> {
    const order = { arrivedAt: 'ASC', id: 'ASC' } as const;
    const rows = await this.reader.manager.find(WaitingPaper, { where: { fileId, postId }, order });
    return rows.map(({ id, title, size, arrivedAt, state, reason }) => ({
      paperId: id,
      title,
      size,
      state,
      reason,
      arrivedAt: isoOfInstant(arrivedAt),
    }));
  }

  /** Which of the blobs papers name. */
  async namedAmong(sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    const papers = await this.reader.manager.find(Paper, {
      where: { sha256: In([...sha256s]) },
      select: { id: true, sha256: true },
    });
    return new Set(papers.map(({ sha256 }) => sha256));
  }
}

/** As much of both sides as is seen up to an event. */
export function seenOf({ notes, papers }: Side, asOfSeq: number | null): Side {
  return {
    notes: notes.filter(({ eventSeq }) => isSeen(eventSeq, asOfSeq)),
    papers: papers.filter(({ eventSeq }) => isSeen(eventSeq, asOfSeq)).map((paper) => asOf(paper, asOfSeq)),
  };
}

function isSeen(seq: number, asOfSeq: number | null): boolean {
  return asOfSeq === null || seq <= asOfSeq;
}

/** A flag that came later is not shown; which one stood there before, nobody kept. */
function asOf(paper: SidePaper, asOfSeq: number | null): SidePaper {
  return paper.flagSeq !== null && !isSeen(paper.flagSeq, asOfSeq)
    ? { ...paper, flag: null, receiptNo: null }
    : paper;
}
