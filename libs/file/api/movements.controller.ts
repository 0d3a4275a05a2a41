import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { MarkRead } from './mark-read';
import { PullBackFile } from './pull-back-file';
import { ReturnFile } from './return-file';
import { RunAct } from './run-act';
import { SendFile } from './send-file';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** From desk to desk. */
@Controller()
export class MovementsController {
  constructor(
    private readonly acts: RunAct,
    private readonly sendFile: SendFile,
    private readonly returnFile: ReturnFile,
    private readonly pullBackFile: PullBackFile,
    private readonly readMark: MarkRead,
  ) {}

  @Implements(FileActs.send)
  send(@Caller() actor: Actor, @CommandOf(FileActs.send) command: Act<'send'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.send, { actor, command }, (acting) =>
      this.sendFile.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.returnBack)
  returnBack(
    @Caller() actor: Actor,
    @CommandOf(FileActs.returnBack) command: Act<'returnBack'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.returnBack, { actor, command }, (acting) =>
      this.returnFile.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.pullBack)
  pullBack(
    @Caller() actor: Actor,
    @CommandOf(FileActs.pullBack) command: Act<'pullBack'>,
  ): Promise<FileReceipt> {
    const { fileId } = command.params;
    return this.acts.keyed(FileActs.pullBack, { actor, command }, (acting) =>
      this.pullBackFile.run(acting, fileId),
    );
  }

  @Implements(FileActs.markRead)
  markRead(
    @Caller() actor: Actor,
    @InputOf(FileActs.markRead) { params }: Input<typeof FileActs.markRead>,
  ): Promise<void> {
    return this.acts.unkeyed(actor, (acting) => this.readMark.run(acting, params.fileId));
  }
}
