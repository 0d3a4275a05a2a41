import { Injectable } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import { CommandRunner, MachineClock, Problem } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { IsNull } from 'typeorm';
import { DeviceHalf } from './device-half.entity';
import { Device } from './device.entity';
import { SecurityLog } from './security-log';
import { Sessions } from './sessions';

/** Removes one of one's own devices: its sessions end at once and it is no longer known. */
@Injectable()
export class RevokeDevice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly clock: MachineClock,
    private readonly sessions: Sessions,
    private readonly security: SecurityLog,
  ) {}

  run(command: Command<typeof AccessApi.revokeDevice>): Promise<void> {
    const { principal: personId } = command;
    const { deviceId } = command.params;
    return this.commands.run(AccessApi.revokeDevice, command, async (tx) => {
      const which = { id: deviceId, personId, revokedAt: IsNull() };
      const { affected } = await tx.update(Device, which, { revokedAt: this.clock.now() });
      if (affected !== 1) throw Problem.of(PlatformProblems.notFound);
      await tx.delete(DeviceHalf, { deviceId });
      await this.sessions.endAllAt(tx, deviceId);
      await this.security.append({ kind: 'device', personId, topic: deviceId, result: 'revoked' }, tx);
    });
  }
}
