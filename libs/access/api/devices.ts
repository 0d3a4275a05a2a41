import { Injectable } from '@nestjs/common';
import { MachineClock, newId } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { nameOfBrowser } from './browser-name';
import { DeviceHalf } from './device-half.entity';
import { Device } from './device.entity';
import { hashOfSecret, newToken } from './secrets';

/** The browser of a request, before it is known whose it is. */
export interface Browser {
  /** Its device cookie, when it has one. */
  readonly token: string | null;
  /** The session it still holds; ended when another is opened. */
  readonly sid: string | undefined;
  /** What the person calls it. */
  readonly name: string | undefined;
  readonly userAgent: string | undefined;
}

/** A device with the token for its cookie. */
export interface KnownDevice {
  readonly deviceId: string;
  readonly token: string;
}

/** The devices of people: which browsers they have signed in with. */
@Injectable()
export class Devices {
  constructor(private readonly clock: MachineClock) {}

  /** Makes the browser a device of the person, if it is not one. A device that was revoked starts anew. */
  async know(tx: Transaction, personId: string, browser: Browser): Promise<KnownDevice> {
    const now = this.clock.now();
    const token = browser.token ?? newToken();
    const tokenHash = hashOfSecret(token);
    const device = await tx.findOneBy(Device, { personId, tokenHash });
    if (device?.revokedAt) return this.know(tx, personId, { ...browser, token: null });
    const name = (browser.name ?? nameOfBrowser(browser.userAgent)).slice(0, 80);
    if (device) {
      await tx.update(Device, { id: device.id }, { lastSeenAt: now, ...(browser.name && { name }) });
      await this.keepHalf(tx, device.id);
      return { deviceId: device.id, token };
    }
    const deviceId = newId();
    const seen = { firstSeenAt: now, lastSeenAt: now, revokedAt: null, wipeAskedAt: null, wipedAt: null };
    await tx.insert(Device, { id: deviceId, personId, tokenHash, name, ...seen });
    await this.keepHalf(tx, deviceId);
    return { deviceId, token };
  }

  /** Each device has a half of a key from its first sign-in on; see {@link DeviceHalf}. */
  private async keepHalf(tx: Transaction, deviceId: string): Promise<void> {
    if (await tx.existsBy(DeviceHalf, { deviceId })) return;
    await tx.insert(DeviceHalf, { deviceId, half: newToken(), madeAt: this.clock.now() });
  }
}
