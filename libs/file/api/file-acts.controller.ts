import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { ActivateFile } from './activate-file';
import { CreateFile } from './create-file';
import { DiscardFile } from './discard-file';
import { RunAct } from './run-act';
import { SetLimits } from './set-limits';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** The beginning of a file, and its limits. */
@Controller()
export class FileActsController {
  constructor(
    private readonly acts: RunAct,
    private readonly createFile: CreateFile,
    private readonly activateFile: ActivateFile,
    private readonly discardFile: DiscardFile,
    private readonly limits: SetLimits,
  ) {}

  @Implements(FileActs.create)
  create(@Caller() actor: Actor, @CommandOf(FileActs.create) command: Act<'create'>): Promise<FileReceipt> {
    return this.acts.keyed(FileActs.create, { actor, command }, (acting) =>
      this.createFile.run(acting, command.body),
    );
  }

  @Implements(FileActs.activate)
  activate(
    @Caller() actor: Actor,
    @CommandOf(FileActs.activate) command: Act<'activate'>,
  ): Promise<FileReceipt> {
    const { fileId } = command.params;
    return this.acts.keyed(FileActs.activate, { actor, command }, (acting) =>
      this.activateFile.run(acting, fileId),
    );
  }

  @Implements(FileActs.discard)
  discard(
    @Caller() actor: Actor,
    @CommandOf(FileActs.discard) command: Act<'discard'>,
  ): Promise<FileReceipt> {
    const { fileId } = command.params;
    return this.acts.keyed(FileActs.discard, { actor, command }, (acting) =>
      this.discardFile.run(acting, fileId),
    );
  }

  @Implements(FileActs.setPriority)
  setPriority(
    @Caller() actor: Actor,
    @CommandOf(FileActs.setPriority) command: Act<'setPriority'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.setPriority, { actor, command }, (acting) =>
      this.limits.setPriority(acting, params.fileId, body.priority),
    );
  }

  @Implements(FileActs.orderDue)
  orderDue(
    @Caller() actor: Actor,
    @CommandOf(FileActs.orderDue) command: Act<'orderDue'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.orderDue, { actor, command }, (acting) =>
      this.limits.orderDue(acting, params.fileId, body.limit),
    );
  }
}
