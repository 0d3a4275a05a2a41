import { Controller, Req, Res } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { Implements, InputOf } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RedeemSlip } from './redeem-slip';
import { SignIn } from './sign-in';
import { browserOf, SignInGate, welcome } from './sign-in-gate';

type Api = typeof AccessApi;

/** The two doors for those who have no session yet. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignIn,
    private readonly redemptions: RedeemSlip,
    private readonly gate: SignInGate,
  ) {}

  @Implements(AccessApi.signIn)
  async signIn(
    @InputOf(AccessApi.signIn) { body }: Input<Api['signIn']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    this.gate.countTry(request);
    return welcome(reply, await this.signIns.run(body, browserOf(request, body.deviceName)));
  }

  @Implements(AccessApi.redeemSlip)
  async redeemSlip(
    @InputOf(AccessApi.redeemSlip) { body }: Input<Api['redeemSlip']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    this.gate.countTry(request);
    return welcome(reply, await this.redemptions.run(body, browserOf(request)));
  }
}
