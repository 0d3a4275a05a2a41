import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { BlobStore, CommandOf, Implements, InputOf, Problem, Reader } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AddPaper } from './add-paper';
import { FileQueries } from './file.queries';
import { Paper } from './paper.entity';
import { ReceivePaper } from './receive-paper';
import { RunAct } from './run-act';

/** The correspondence side: papers in by streaming, originals out only as downloads. */
@Controller()
export class PapersController {
  constructor(
    private readonly acts: RunAct,
    private readonly receive: ReceivePaper,
    private readonly addPaper: AddPaper,
    private readonly files: FileQueries,
    private readonly reader: Reader,
    private readonly blobs: BlobStore,
  ) {}

  @Implements(FileActs.addPaper)
  async add(
    @Caller() actor: Actor,
    @CommandOf(FileActs.addPaper) arriving: Command<typeof FileActs.addPaper>,
    @Req() request: FastifyRequest,
  ): Promise<FileReceipt> {
    const { fileId } = arriving.params;
    // Asked before a byte is taken in, and again inside the transaction.
    await this.files.record(actor, fileId, 'file.attach');
    const received = await this.receive.run(request);
    const { paperId, title, sha256 } = received;
    // The key covers the content: the same key with another file is another act.
    const command = { ...arriving, body: { paperId, title, file: sha256 } };
    return this.acts.keyed(FileActs.addPaper, { actor, command }, (acting) =>
      this.addPaper.run(acting, fileId, received),
    );
  }

  @Implements(FileReads.downloadPaper)
  async download(
    @Caller() actor: Actor,
    @InputOf(FileReads.downloadPaper) { params }: Input<typeof FileReads.downloadPaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asOfSeq } = await this.files.record(actor, params.fileId, 'file.open');
    const paper = await this.reader.manager.findOneBy(Paper, { id: params.paperId, fileId: params.fileId });
    if (!paper || (asOfSeq !== null && paper.eventSeq > asOfSeq)) throw Problem.of(PlatformProblems.notFound);
    const { stream, size } = await this.blobs.open(paper.sha256);
    await reply
      .header('content-type', paper.mediaType)
      .header('content-length', size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(paper.fileName)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'private, no-store')
      .send(stream);
  }
}
