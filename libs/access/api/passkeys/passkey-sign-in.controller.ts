import { Controller, Req, Res } from '@nestjs/common';
import { FactorApi } from '@sanchika/access/contract/factors';
import type { Me } from '@sanchika/access/contract';
import { Implements, InputOf } from '@sanchika/platform/api';
import type { Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { browserOf, SignInGate, welcome } from '../sign-in-gate';
import { PasskeyOptions } from './passkey-options';
import { PasskeySignIn } from './passkey-sign-in';
import { RelyingParty } from './relying-party';

/** The door for those who come with a passkey. */
@Controller()
export class PasskeySignInController {
  constructor(
    private readonly options: PasskeyOptions,
    private readonly signIns: PasskeySignIn,
    private readonly site: RelyingParty,
    private readonly gate: SignInGate,
  ) {}

  @Implements(FactorApi.passkeyChallenge)
  challenge(@Req() request: FastifyRequest): Promise<ResponseOf<typeof FactorApi.passkeyChallenge>> {
    this.gate.countTry(request);
    return this.options.toSignIn(this.site.siteOf(request));
  }

  @Implements(FactorApi.passkeySignIn)
  async signIn(
    @InputOf(FactorApi.passkeySignIn) { body }: Input<typeof FactorApi.passkeySignIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    this.gate.countTry(request);
    const browser = browserOf(request, body.deviceName);
    return welcome(reply, await this.signIns.run(body.assertion, this.site.siteOf(request), browser));
  }
}
