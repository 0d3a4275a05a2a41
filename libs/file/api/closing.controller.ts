import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { CloseFile } from './close-file';
import { ReturnFile } from './return-file';
import { RunAct } from './run-act';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** The end of a file. */
@Controller()
export class ClosingController {
  constructor(
    private readonly acts: RunAct,
    private readonly closeFile: CloseFile,
    private readonly returnFile: ReturnFile,
  ) {}

  @Implements(FileActs.proposeClose)
  propose(
    @Caller() actor: Actor,
    @CommandOf(FileActs.proposeClose) command: Act<'proposeClose'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.proposeClose, { actor, command }, (acting) =>
      this.closeFile.propose(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.approveClose)
  approve(
    @Caller() actor: Actor,
    @CommandOf(FileActs.approveClose) command: Act<'approveClose'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.approveClose, { actor, command }, (acting) =>
      this.closeFile.approve(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.refuseClose)
  refuse(
    @Caller() actor: Actor,
    @CommandOf(FileActs.refuseClose) command: Act<'refuseClose'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.refuseClose, { actor, command }, (acting) =>
      this.returnFile.refuseClose(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.withdrawClose)
  withdraw(
    @Caller() actor: Actor,
    @CommandOf(FileActs.withdrawClose) command: Act<'withdrawClose'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.withdrawClose, { actor, command }, (acting) =>
      this.closeFile.withdraw(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.close)
  close(@Caller() actor: Actor, @CommandOf(FileActs.close) command: Act<'close'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.close, { actor, command }, (acting) =>
      this.closeFile.close(acting, params.fileId, body),
    );
  }
}
