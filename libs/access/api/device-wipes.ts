import { Injectable } from '@nestjs/common';
import { MachineClock, Reader, UnitOfWork } from '@sanchika/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IsNull, Not } from 'typeorm';
import { deviceTokenOf, takeDeviceToken } from './cookies';
import { Device } from './device.entity';
import { hashOfSecret } from './secrets';
import { SecurityLog } from './security-log';

/** On a refusal: the device is to forget everything it keeps. */
const WIPE = 'x-eoffice-wipe';

/** Tells a device that was given up for lost to forget all it keeps, until it says that it has. */
@Injectable()
export class DeviceWipes {
  constructor(
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly clock: MachineClock,
    private readonly security: SecurityLog,
  ) {}

  /** Says so in the headers of a refusal, if its owner has asked for it. */
  async tell(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = deviceTokenOf(request);
    if (token === null) return;
    const device = await this.reader.row<{ id: string }>(
      `SELECT id FROM device WHERE token_hash = ? AND wipe_asked_at IS NOT NULL AND wiped_at IS NULL LIMIT 1`,
      [hashOfSecret(token)],
    );
    // Not "storage": the page drops it itself, in its order, and says when it has.
    if (device) void reply.header(WIPE, device.id).header('clear-site-data', '"cache"');
  }

  /** The device has forgotten everything; it is a stranger from now on. */
  async done(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = deviceTokenOf(request);
    if (token === null) return;
    const tokenHash = hashOfSecret(token);
    await this.work.run(async (tx) => {
      const which = { tokenHash, wipeAskedAt: Not(IsNull()), wipedAt: IsNull() };
      const devices = await tx.findBy(Device, which);
      for (const { id, personId } of devices) {
        await tx.update(Device, { id }, { wipedAt: this.clock.now() });
        await this.security.append({ kind: 'device', personId, topic: id, result: 'wiped' }, tx);
      }
      if (devices.length > 0) takeDeviceToken(reply);
    });
  }
}
