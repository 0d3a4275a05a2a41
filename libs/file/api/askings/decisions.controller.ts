import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { AskReason } from './ask-reason';
import { WithdrawDecision } from './withdraw-decision';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** What a superior does with a file below him: withdraws its decision, asks why it is late. */
@Controller()
export class DecisionsController {
  constructor(
    private readonly acts: RunAct,
    private readonly withdrawal: WithdrawDecision,
    private readonly reasons: AskReason,
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

  @Implements(FileActs.askReason)
  askReason(
    @Caller() actor: Actor,
    @CommandOf(FileActs.askReason) command: Act<'askReason'>,
  ): Promise<ResponseOf<typeof FileActs.askReason>> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.askReason, { actor, command }, (acting) =>
      this.reasons.run(acting, params.fileId, body),
    );
  }
}
