import { Controller, Req, Res } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { CallingPerson } from '@sanchika/office/api';
import type { SignedInPerson } from '@sanchika/office/domain';
import { Implements, InputOf } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveSid } from './cookies';
import { ownSessionOf } from './own-session';
import { PasskeyOptions } from './passkeys/passkey-options';
import { RelyingParty } from './passkeys/relying-party';
import { StepUpByPasskey } from './passkeys/step-up-by-passkey';
import type { Proved } from './session-prover';
import { StepUp } from './step-up';

type SteppedUp = ResponseOf<typeof AccessApi.stepUp>;

/** Proving anew who one is, for what asks for it. */
@Controller()
export class StepUpController {
  constructor(
    private readonly stepUps: StepUp,
    private readonly byPasskey: StepUpByPasskey,
    private readonly options: PasskeyOptions,
    private readonly site: RelyingParty,
  ) {}

  @Implements(AccessApi.stepUp)
  async stepUp(
    @InputOf(AccessApi.stepUp) { body }: Input<typeof AccessApi.stepUp>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SteppedUp> {
    return answer(reply, await this.stepUps.run(body.password, ownSessionOf(request)));
  }

  @Implements(FactorApi.stepUpChallenge)
  challenge(
    @CallingPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
  ): Promise<ResponseOf<typeof FactorApi.stepUpChallenge>> {
    return this.options.toStepUp(person, this.site.siteOf(request));
  }

  @Implements(FactorApi.stepUpByPasskey)
  async stepUpByPasskey(
    @InputOf(FactorApi.stepUpByPasskey) { body }: Input<typeof FactorApi.stepUpByPasskey>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SteppedUp> {
    const site = this.site.siteOf(request);
    return answer(reply, await this.byPasskey.run(body.assertion, site, ownSessionOf(request)));
  }
}

function answer(reply: FastifyReply, { until, nextSid }: Proved): SteppedUp {
  giveSid(reply, nextSid);
  return { until: isoOfInstant(until) };
}
