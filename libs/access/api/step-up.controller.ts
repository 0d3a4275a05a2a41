import { Controller, Req, Res } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import { Implements, InputOf } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveSid } from './cookies';
import { ownSessionOf } from './own-session';
import { StepUp } from './step-up';

/** Proving anew who one is, for what asks for it. */
@Controller()
export class StepUpController {
  constructor(private readonly stepUps: StepUp) {}

  @Implements(AccessApi.stepUp)
  async stepUp(
    @InputOf(AccessApi.stepUp) { body }: Input<typeof AccessApi.stepUp>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof AccessApi.stepUp>> {
    const { until, nextSid } = await this.stepUps.run(body.password, ownSessionOf(request));
    giveSid(reply, nextSid);
    return { until: isoOfInstant(until) };
  }
}
