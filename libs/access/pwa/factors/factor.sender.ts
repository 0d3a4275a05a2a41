import { inject, Service } from '@angular/core';
import { type Me } from '@sanchika/access/contract';
import { FactorApi, type FactorsView, type PasskeyView } from '@sanchika/access/contract/factors';
import { ApiClient } from '@sanchika/platform/pwa';
import { deviceName } from '../offline/device-name';
import { PasskeyCeremony } from './passkey-ceremony';

/** Acts on the own factors. None may wait: they are answered now or not done. Null means that the person turned away. */
@Service()
export class FactorSender {
  private readonly client = inject(ApiClient);
  private readonly ceremony = inject(PasskeyCeremony);

  async passkeys(): Promise<readonly PasskeyView[]> {
    return (await this.client.call(FactorApi.passkeys, {})).rows;
  }

  async enrolPasskey(): Promise<PasskeyView | null> {
    const attestation = await this.ceremony.create(await this.client.call(FactorApi.passkeyEnrolment, {}));
    if (!attestation) return null;
    const name = deviceName() || '–';
    return this.client.call(FactorApi.enrolPasskey, { body: { name, attestation } });
  }

  async renamePasskey(passkeyId: string, name: string): Promise<void> {
    await this.client.call(FactorApi.renamePasskey, { params: { passkeyId }, body: { name } });
  }

  async removePasskey(passkeyId: string): Promise<void> {
    await this.client.call(FactorApi.removePasskey, { params: { passkeyId } });
  }

  async signIn(): Promise<Me | null> {
    const assertion = await this.ceremony.prove(await this.client.call(FactorApi.passkeyChallenge, {}));
    if (!assertion) return null;
    return this.client.call(FactorApi.passkeySignIn, { body: { assertion, deviceName: deviceName() } });
  }

  /** Until when the proof holds. */
  async stepUp(): Promise<{ readonly until: string } | null> {
    const assertion = await this.ceremony.prove(await this.client.call(FactorApi.stepUpChallenge, {}));
    return assertion && this.client.call(FactorApi.stepUpByPasskey, { body: { assertion } });
  }

  factors(): Promise<FactorsView> {
    return this.client.call(FactorApi.factors, {});
  }

  /** A secret that counts once its first code is confirmed. */
  beginCode(): Promise<{ readonly secret: string; readonly uri: string }> {
    return this.client.call(FactorApi.codeEnrolment, {});
  }

  /** The recovery codes, to be shown once. */
  async confirmCode(code: string): Promise<readonly string[]> {
    return (await this.client.call(FactorApi.confirmCode, { body: { code } })).codes;
  }

  async renewRecoveryCodes(): Promise<readonly string[]> {
    return (await this.client.call(FactorApi.renewRecoveryCodes, {})).codes;
  }

  async removeCode(): Promise<void> {
    await this.client.call(FactorApi.removeCode, {});
  }

  stepUpByCode(code: string): Promise<{ readonly until: string }> {
    return this.client.call(FactorApi.stepUpByCode, { body: { code } });
  }
}
