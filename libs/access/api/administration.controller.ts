import { Controller } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import { Caller } from '@sanchika/office/api';
import { isAdministrator } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { CloseAccount } from './close-account';
import { ConfirmReset } from './confirm-reset';
import { IssueSlip } from './issue-slip';
import { ProposeReset } from './propose-reset';
import { ReopenAccount } from './reopen-account';
import { ResetQueries } from './reset.queries';

type Api = typeof AccessApi;

/** How administrators let people in, and in again. */
@Controller()
export class AdministrationController {
  constructor(
    private readonly slips: IssueSlip,
    private readonly proposals: ProposeReset,
    private readonly confirmations: ConfirmReset,
    private readonly queries: ResetQueries,
    private readonly closings: CloseAccount,
    private readonly reopenings: ReopenAccount,
  ) {}

  @Implements(AccessApi.issueSlip)
  issueSlip(@CommandOf(AccessApi.issueSlip) command: Command<Api['issueSlip']>, @Caller() actor: Actor) {
    return this.slips.run(command, actor);
  }

  @Implements(AccessApi.proposeReset)
  proposeReset(
    @CommandOf(AccessApi.proposeReset) command: Command<Api['proposeReset']>,
    @Caller() actor: Actor,
  ) {
    return this.proposals.run(command, actor);
  }

  @Implements(AccessApi.resets)
  async resets(@Caller() actor: Actor): Promise<ResponseOf<Api['resets']>> {
    if (!isAdministrator(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
    return { rows: await this.queries.open(actor) };
  }

  @Implements(AccessApi.confirmReset)
  confirmReset(
    @CommandOf(AccessApi.confirmReset) command: Command<Api['confirmReset']>,
    @Caller() actor: Actor,
  ) {
    return this.confirmations.run(command, actor);
  }

  @Implements(AccessApi.closeAccount)
  closeAccount(
    @CommandOf(AccessApi.closeAccount) command: Command<Api['closeAccount']>,
    @Caller() actor: Actor,
  ): Promise<void> {
    return this.closings.run(command, actor);
  }

  @Implements(AccessApi.reopenAccount)
  reopenAccount(
    @CommandOf(AccessApi.reopenAccount) command: Command<Api['reopenAccount']>,
    @Caller() actor: Actor,
  ): Promise<void> {
    return this.reopenings.run(command, actor);
  }
}
