import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import type { PasskeyView } from '@sanchika/access/contract/factors';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';
import { SoftwareAuthenticator } from './software-authenticator';

/** Makes a passkey for whoever is signed in, after a step-up with the sample password. */
export async function enrolPasskey(
  caller: Caller,
  origin = caller.url,
  name = 'मेरा फ़ोन',
): Promise<{ authenticator: SoftwareAuthenticator; passkey: PasskeyView }> {
  const authenticator = new SoftwareAuthenticator(new URL(origin).origin);
  const proof = await caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
  if (proof.problem) throw new Error(`the step-up was refused: ${proof.code}`);
  const options = (await caller.call(FactorApi.passkeyEnrolment)).answer;
  const attestation = authenticator.create(options);
  const reply = await caller.call(FactorApi.enrolPasskey, { body: { name, attestation } });
  return { authenticator, passkey: reply.answer };
}
