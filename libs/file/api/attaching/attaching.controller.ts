import { Caller } from '@sanchika/access/api';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { AttachFile } from './attach-file';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** Files that share a custody. */
@Controller()
export class AttachingController {
  constructor(
    private readonly acts: RunAct,
    private readonly attachFile: AttachFile,
  ) {}

  @Implements(FileActs.attachFile)
  attach(
    @Caller() actor: Actor,
    @CommandOf(FileActs.attachFile) command: Act<'attachFile'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.attachFile, { actor, command }, (acting) =>
      this.attachFile.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.detachFile)
  detach(
    @Caller() actor: Actor,
    @CommandOf(FileActs.detachFile) command: Act<'detachFile'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.detachFile, { actor, command }, (acting) =>
      this.attachFile.takeOff(acting, params.fileId, body),
    );
  }
}
