import { inject, Service } from '@angular/core';
import { AccessApi, type Me } from '@sanchika/access/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { ApiClient, type StoreLease } from '@sanchika/platform/pwa';
import { deviceName } from './device-name';

/** The acts of a session. None of them may wait: they are answered now or not done. */
@Service()
export class AccessSender {
  private readonly client = inject(ApiClient);

  signIn(login: string, password: string, code?: string): Promise<Me> {
    const body = { login, password, deviceName: deviceName(), ...(code && { code }) };
    return this.client.call(AccessApi.signIn, { body });
  }

  redeemSlip(body: {
    readonly login: string;
    readonly slip: string;
    readonly newPassword: string;
  }): Promise<Me> {
    return this.client.call(AccessApi.redeemSlip, { body });
  }

  /** Until when the proof holds, as the server writes it. */
  stepUp(password: string): Promise<{ readonly until: string }> {
    return this.client.call(AccessApi.stepUp, { body: { password } });
  }

  choosePost(postId: string): Promise<Me> {
    return this.client.call(AccessApi.choosePost, { params: { postId } });
  }

  me(): Promise<Me> {
    return this.client.call(AccessApi.me, {});
  }

  /** What lets this device go on reading what it keeps. */
  async storeLease(): Promise<StoreLease> {
    const { half, until, now } = await this.client.call(AccessApi.storeLease, {});
    return { half: bytesOf(half), until: instantOfIso(until), now: instantOfIso(now) };
  }

  async signOut(): Promise<void> {
    await this.client.call(AccessApi.signOut, {});
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
