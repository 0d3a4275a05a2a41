import { Controller } from '@nestjs/common';
import { OfficeApi } from '@sanchika/office/contract';
import { isAdministrator } from '@sanchika/office/domain';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements, InputOf, Problem } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Caller } from '../caller';
import { DelegateLimit } from './delegate-limit';
import { EndLimit } from './end-limit';
import { LimitsQueries } from './limits.queries';

type Api = typeof OfficeApi;

/** Delegated financial powers. */
@Controller()
export class LimitsController {
  constructor(
    private readonly queries: LimitsQueries,
    private readonly delegations: DelegateLimit,
    private readonly endings: EndLimit,
  ) {}

  @Implements(OfficeApi.limits)
  async limits(
    @InputOf(OfficeApi.limits) { query }: Input<Api['limits']>,
    @Caller() actor: Actor,
  ): Promise<ResponseOf<Api['limits']>> {
    if (!isAdministrator(actor.roles)) throw Problem.of(PlatformProblems.notPermitted);
    return this.queries.of(actor, query);
  }

  @Implements(OfficeApi.delegateLimit)
  delegate(
    @CommandOf(OfficeApi.delegateLimit) command: Command<Api['delegateLimit']>,
    @Caller() actor: Actor,
  ): Promise<ResponseOf<Api['delegateLimit']>> {
    return this.delegations.run(command, actor);
  }

  @Implements(OfficeApi.endLimit)
  end(
    @CommandOf(OfficeApi.endLimit) command: Command<Api['endLimit']>,
    @Caller() actor: Actor,
  ): Promise<ResponseOf<Api['endLimit']>> {
    return this.endings.run(command, actor);
  }
}
