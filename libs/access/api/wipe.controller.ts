import { Controller, Req, Res } from '@nestjs/common';
import { FactorApi } from '@sanchika/access/contract/factors';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeviceWipes } from './device-wipes';
import { RevokeDevice } from './revoke-device';

/** Making a lost device forget what it keeps. */
@Controller()
export class WipeController {
  constructor(
    private readonly revocations: RevokeDevice,
    private readonly wipes: DeviceWipes,
  ) {}

  @Implements(FactorApi.wipeDevice)
  wipe(@CommandOf(FactorApi.wipeDevice) command: Command<typeof FactorApi.wipeDevice>): Promise<void> {
    return this.revocations.wipe(command);
  }

  @Implements(FactorApi.deviceWiped)
  wiped(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.wipes.done(request, reply);
  }
}
