import { Injectable } from '@nestjs/common';
import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { CommandRunner, MachineClock, Problem } from '@sanchika/platform/api';
import type { Command, Transaction } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { IsNull } from 'typeorm';
import { DeviceHalf } from './device-half.entity';
import { Device } from './device.entity';
import { SecurityLog } from './security-log';
import { Sessions } from './sessions';

type Revocation = Pick<Command<typeof AccessApi.revokeDevice>, 'principal' | 'params'>;

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
    return this.commands.run(AccessApi.revokeDevice, command, (tx) =>
      this.revoke(tx, command, { result: 'revoked' }),
    );
  }

  /** At its next contact the device is also told to forget what it keeps. */
  wipe(command: Command<typeof FactorApi.wipeDevice>): Promise<void> {
    const asked = { wipeAskedAt: this.clock.now() };
    return this.commands.run(FactorApi.wipeDevice, command, (tx) =>
      this.revoke(tx, command, { result: 'wipe-asked', asked }),
    );
  }

  private async revoke(
    tx: Transaction,
    { principal: personId, params: { deviceId } }: Revocation,
    { result, asked = {} }: { readonly result: string; readonly asked?: Partial<Device> },
  ): Promise<void> {
    const which = { id: deviceId, personId, revokedAt: IsNull() };
    const { affected } = await tx.update(Device, which, { revokedAt: this.clock.now(), ...asked });
    if (affected !== 1) throw Problem.of(PlatformProblems.notFound);
    await tx.delete(DeviceHalf, { deviceId });
    await this.sessions.endAllAt(tx, deviceId);
    await this.security.append({ kind: 'device', personId, topic: deviceId, result }, tx);
  }
}
