import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FlagPaper } from './papers/flag-paper';
import { PaperLimits } from './papers/paper-limits';
import { TakeInPaper } from './papers/take-in-paper';
import { UploadedPapers } from './papers/uploaded-papers';
import { ReceivePaper } from './receive-paper';
import { RunAct } from './run-act';

/** The correspondence side: papers in, by streaming or in pieces, and their flags. */
@Controller()
export class PapersController {
  constructor(
    private readonly acts: RunAct,
    private readonly receive: ReceivePaper,
    private readonly takeIn: TakeInPaper,
    private readonly uploaded: UploadedPapers,
    private readonly flags: FlagPaper,
    private readonly limits: PaperLimits,
  ) {}

  @Implements(FileActs.addPaper)
  async add(
    @Caller() actor: Actor,
    @CommandOf(FileActs.addPaper) arriving: Command<typeof FileActs.addPaper>,
    @Req() request: FastifyRequest,
  ): Promise<ResponseOf<typeof FileActs.addPaper>> {
    const { fileId } = arriving.params;
    // Asked before a byte is taken in, and again inside the transaction.
    await this.limits.requireRoom(actor, fileId);
    const arrived = await this.receive.fromForm(request);
    // The key covers the content: the same key with another file is another act.
    const command = { ...arriving, body: { ...arrived.body, file: arrived.upload.sha256 } };
    return this.takeIn
      .run({ endpoint: FileActs.addPaper, actor, fileId, command }, arrived)
      .finally(() => this.receive.drop(arrived));
  }

  @Implements(FileActs.addUploadedPaper)
  async addUploaded(
    @Caller() actor: Actor,
    @CommandOf(FileActs.addUploadedPaper) command: Command<typeof FileActs.addUploadedPaper>,
  ): Promise<ResponseOf<typeof FileActs.addUploadedPaper>> {
    await this.limits.requireRoom(actor, command.params.fileId);
    return this.uploaded.run(actor, command);
  }

  @Implements(FileActs.flagPaper)
  flag(
    @Caller() actor: Actor,
    @CommandOf(FileActs.flagPaper) command: Command<typeof FileActs.flagPaper>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.flagPaper, { actor, command }, (acting) =>
      this.flags.run(acting, params, body.flag),
    );
  }
}
