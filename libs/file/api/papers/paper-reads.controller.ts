import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileReads, PaperProblems } from '@sanchika/file/contract';
import type { PapersView } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import {
  attachmentHeader,
  BlobStore,
  Implements,
  InputOf,
  PagePictures,
  Problem,
} from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileRecords } from '../file-records';
import { KeepViewing } from '../grants/keep-viewing';
import { PapersQueries } from './papers.queries';

/** Whoever opens such an answer by itself can run nothing in it, and no other site can show it. */
const HARMLESS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Papers out: originals only as downloads, pages as pictures; whose they are is asked at each request. */
@Controller()
export class PaperReadsController {
  constructor(
    private readonly files: FileRecords,
    private readonly papers: PapersQueries,
    private readonly blobs: BlobStore,
    private readonly pictures: PagePictures,
    private readonly viewings: KeepViewing,
  ) {}

  @Implements(FileReads.papers)
  async list(
    @Caller() actor: Actor,
    @InputOf(FileReads.papers) { params }: Input<typeof FileReads.papers>,
  ): Promise<PapersView> {
    const { asOfSeq } = await this.files.opened(actor, params.fileId);
    return this.papers.side(params.fileId, { actor, asOfSeq });
  }

  @Implements(FileReads.downloadPaper)
  async download(
    @Caller() actor: Actor,
    @InputOf(FileReads.downloadPaper) { params }: Input<typeof FileReads.downloadPaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, asOfSeq } = await this.files.record(actor, params.fileId, 'file.open');
    const paper = await this.papers.one(params, asOfSeq);
    await this.viewings.taken(actor, file, { kind: 'paper', paperId: paper.id });
    const { stream, size } = await this.blobs.open(paper.sha256);
    await reply
      .headers({
        ...HARMLESS,
        'content-type': paper.mediaType,
        'content-length': size,
        'content-disposition': attachmentHeader(paper.fileName),
        'cache-control': 'private, no-store',
      })
      .send(stream);
  }

  /** A copy may be kept, but not shown before it was asked here again: after a sign-out nobody is answered. */
  @Implements(FileReads.pagePicture)
  async picture(
    @Caller() actor: Actor,
    @InputOf(FileReads.pagePicture) { params, query }: Input<typeof FileReads.pagePicture>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asOfSeq, file } = await this.files.opened(actor, params.fileId);
    const paper = await this.papers.one(params, asOfSeq);
    if (params.page > paper.pages) throw Problem.of(PlatformProblems.notFound);
    const etag = `"${paper.sha256.slice(0, 32)}-${params.page}-${query.width}"`;
    const kept = file.classification === 'restricted' ? 'no-store' : 'no-cache';
    const headers = { ...HARMLESS, etag, 'cache-control': `private, ${kept}` };
    if (request.headers['if-none-match'] === etag) {
      await reply.status(304).headers(headers).send();
      return;
    }
    const found = await this.pictures.find(paper, params.page, WIDTHS[query.width]);
    if (!found) throw Problem.of(PaperProblems.pageNotDrawn);
    await reply
      .headers({ ...headers, 'content-type': 'image/webp', 'content-length': found.size })
      .send(found.stream);
  }
}

const WIDTHS = { '360': 360, '720': 720, '1440': 1440 } as const;
