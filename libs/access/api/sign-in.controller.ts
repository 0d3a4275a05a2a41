import { Controller, Req, Res } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { Configuration, Implements, InputOf, networkOf, RateLimiter } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceTokenOf, giveDeviceToken, giveSid, sidOf } from './cookies';
import type { Browser } from './devices';
import { RedeemSlip } from './redeem-slip';
import type { SignedIn } from './session-opener';
import { SignIn } from './sign-in';

type Api = typeof AccessApi;

/** Tries of one network in one minute; many people may sit behind one address, and all come at ten o'clock. */
const TRIES_PER_MINUTE = 300;
/** The same for an office that the operator knows: as many as the whole district has people, twice. */
const TRIES_OF_OFFICE_PER_MINUTE = 3000;

/** The two doors for those who have no session yet. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignIn,
    private readonly redemptions: RedeemSlip,
    private readonly limiter: RateLimiter,
    private readonly configuration: Configuration,
  ) {}

  @Implements(AccessApi.signIn)
  async signIn(
    @InputOf(AccessApi.signIn) { body }: Input<Api['signIn']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    this.countTry(request);
    return welcome(reply, await this.signIns.run(body, browserOf(request, body.deviceName)));
  }

  @Implements(AccessApi.redeemSlip)
  async redeemSlip(
    @InputOf(AccessApi.redeemSlip) { body }: Input<Api['redeemSlip']>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    this.countTry(request);
    return welcome(reply, await this.redemptions.run(body, browserOf(request)));
  }

  private countTry({ ip }: FastifyRequest): void {
    const isOffice = this.configuration.officeNetworks.has(ip);
    this.limiter.take(`sign-in:${networkOf(ip)}`, isOffice ? TRIES_OF_OFFICE_PER_MINUTE : TRIES_PER_MINUTE);
  }
}

function browserOf(request: FastifyRequest, name?: string): Browser {
  return {
    token: deviceTokenOf(request),
    sid: sidOf(request),
    name,
    userAgent: request.headers['user-agent'],
  };
}

function welcome(reply: FastifyReply, { me, sid, deviceToken }: SignedIn): Me {
  giveSid(reply, sid);
  giveDeviceToken(reply, deviceToken);
  return me;
}
