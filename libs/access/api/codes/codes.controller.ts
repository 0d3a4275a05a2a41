import { Controller, Req, Res } from '@nestjs/common';
import { FactorApi } from '@sanchika/access/contract/factors';
import { CallingPerson } from '@sanchika/office/api';
import type { SignedInPerson } from '@sanchika/office/domain';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveSid } from '../cookies';
import { ownSessionOf } from '../own-session';
import { FactorsQueries } from './factors.queries';
import { OwnCode } from './own-code';
import { StepUpByCode } from './step-up-by-code';

type Api = typeof FactorApi;

/** What a person does with the own code app and recovery codes. */
@Controller()
export class CodesController {
  constructor(
    private readonly queries: FactorsQueries,
    private readonly own: OwnCode,
    private readonly stepUps: StepUpByCode,
  ) {}

  @Implements(FactorApi.factors)
  factors(@CallingPerson() { personId }: SignedInPerson): Promise<ResponseOf<Api['factors']>> {
    return this.queries.of(personId);
  }

  @Implements(FactorApi.codeEnrolment)
  async begin(@CallingPerson() person: SignedInPerson): Promise<ResponseOf<Api['codeEnrolment']>> {
    return this.own.begin(person, await this.queries.labelOf(person.personId));
  }

  @Implements(FactorApi.confirmCode)
  confirm(
    @CommandOf(FactorApi.confirmCode) command: Command<Api['confirmCode']>,
    @CallingPerson() person: SignedInPerson,
  ): Promise<ResponseOf<Api['confirmCode']>> {
    return this.own.confirm(command, person);
  }

  @Implements(FactorApi.removeCode)
  remove(
    @CommandOf(FactorApi.removeCode) command: Command<Api['removeCode']>,
    @CallingPerson() person: SignedInPerson,
  ): Promise<void> {
    return this.own.remove(command, person);
  }

  @Implements(FactorApi.renewRecoveryCodes)
  renew(
    @CommandOf(FactorApi.renewRecoveryCodes) command: Command<Api['renewRecoveryCodes']>,
    @CallingPerson() person: SignedInPerson,
  ): Promise<ResponseOf<Api['renewRecoveryCodes']>> {
    return this.own.renew(command, person);
  }

  @Implements(FactorApi.stepUpByCode)
  async stepUp(
    @InputOf(FactorApi.stepUpByCode) { body }: Input<Api['stepUpByCode']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<Api['stepUpByCode']>> {
    const { until, nextSid } = await this.stepUps.run(body.code, ownSessionOf(request));
    giveSid(reply, nextSid);
    return { until: isoOfInstant(until) };
  }
}
