import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { addCodeApp, codeOf, enrolPasskey, SoftwareAuthenticator } from '@sanchika/access/testing';
import { appoint } from '@sanchika/file/testing';
import type { Ask, SampleDistrict } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';

type Situation = (district: SampleDistrict) => Promise<Ask>;

async function freshOfficer({ admin }: SampleDistrict) {
  const seat = { officeCode: 'MSD-COL', sectionCode: 'MSD-COL-EST', reportsTo: null };
  return (await appoint(admin, { ...seat, roles: ['dealingHand'] })).officer;
}

async function withPasskey(district: SampleDistrict) {
  const doer = await freshOfficer(district);
  return { doer, ...(await enrolPasskey(doer.caller)) };
}

/** Each operation on the factors of a person in its place. */
export const FACTOR_ASKS = {
  passkeySignIn: async (district) => {
    const { doer, authenticator } = await withPasskey(district);
    const options = await doer.asks(FactorApi.passkeyChallenge);
    return { doer, input: { body: { assertion: authenticator.prove(options) } } };
  },
  passkeyEnrolment: async (district) => {
    const doer = await freshOfficer(district);
    await doer.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    return { doer, input: {} };
  },
  enrolPasskey: async (district) => {
    const doer = await freshOfficer(district);
    await doer.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const options = await doer.asks(FactorApi.passkeyEnrolment);
    const attestation = new SoftwareAuthenticator(new URL(doer.caller.url).origin).create(options);
    return { doer, input: { body: { name: 'फ़ोन', attestation } } };
  },
  renamePasskey: async (district) => {
    const { doer, passkey } = await withPasskey(district);
    return { doer, input: { params: { passkeyId: passkey.passkeyId }, body: { name: 'मेज़' } } };
  },
  removePasskey: async (district) => {
    const { doer, passkey } = await withPasskey(district);
    return { doer, input: { params: { passkeyId: passkey.passkeyId } } };
  },
  stepUpChallenge: async (district) => {
    const { doer } = await withPasskey(district);
    return { doer, input: {} };
  },
  stepUpByPasskey: async (district) => {
    const { doer, authenticator } = await withPasskey(district);
    const options = await doer.asks(FactorApi.stepUpChallenge);
    return { doer, input: { body: { assertion: authenticator.prove(options) } } };
  },
  codeEnrolment: async (district) => {
    const doer = await freshOfficer(district);
    await doer.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    return { doer, input: {} };
  },
  confirmCode: async (district) => {
    const doer = await freshOfficer(district);
    await doer.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const { secret } = await doer.asks(FactorApi.codeEnrolment);
    return { doer, input: { body: { code: codeOf(secret) } } };
  },
  withCode: async (district) => {
    const doer = await freshOfficer(district);
    await addCodeApp(doer.caller);
    return { doer, input: {} };
  },
  stepUpByCode: async (district) => {
    const doer = await freshOfficer(district);
    const { recovery } = await addCodeApp(doer.caller);
    return { doer, input: { body: { code: recovery[0] ?? '' } } };
  },
} as const satisfies Record<string, Situation>;
