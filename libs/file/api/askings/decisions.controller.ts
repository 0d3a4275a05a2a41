import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { WithdrawDecision } from './withdraw-decision';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** Decisions that no longer stand. */
@Controller()
export class DecisionsController {
  constructor(
    private readonly acts: RunAct,
    private readonly withdrawal: WithdrawDecision,
  ) {}

  @Implements(FileActs.withdrawDecision)
  withdrawDecision(
    @Caller() actor: Actor,
    @CommandOf(FileActs.withdrawDecision) command: Act<'withdrawDecision'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.withdrawDecision, { actor, command }, (acting) =>
      this.withdrawal.run(acting, params.fileId, body),
    );
  }
}
