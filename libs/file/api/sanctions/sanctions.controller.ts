import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { ProposeSanction } from './propose-sanction';
import { WithdrawSanction } from './withdraw-sanction';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** Money on a file. */
@Controller()
export class SanctionsController {
  constructor(
    private readonly acts: RunAct,
    private readonly proposal: ProposeSanction,
    private readonly withdrawal: WithdrawSanction,
  ) {}

  @Implements(FileActs.proposeSanction)
  propose(
    @Caller() actor: Actor,
    @CommandOf(FileActs.proposeSanction) command: Act<'proposeSanction'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.proposeSanction, { actor, command }, (acting) =>
      this.proposal.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.withdrawSanction)
  withdraw(
    @Caller() actor: Actor,
    @CommandOf(FileActs.withdrawSanction) command: Act<'withdrawSanction'>,
  ): Promise<FileReceipt> {
    const { params } = command;
    return this.acts.keyed(FileActs.withdrawSanction, { actor, command }, (acting) =>
      this.withdrawal.run(acting, params),
    );
  }
}
