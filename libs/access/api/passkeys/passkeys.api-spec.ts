import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import type { Me } from '@sanchika/access/contract';
import { enrolPasskey, SampleOffice, SoftwareAuthenticator } from '@sanchika/access/testing';
import type { Deceit, Part } from '@sanchika/access/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller, Reply } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ORIGIN = 'https://efile.example.gov.in';
const REFUSED = [403, 'access.passkey-refused'];

let office: SampleOffice;
beforeAll(async () => {
  office = await SampleOffice.open({
    env: { SANCHIKA_ORIGIN: ORIGIN, SANCHIKA_SIGN_IN_DOMAIN: 'example.gov.in' },
  });
});
afterAll(() => office.close());

const statusOf = ({ status, code }: Reply<unknown>) => [status, code];

async function enrolled(part: Part) {
  const { caller, me } = await office.signIn(part);
  return { caller, me, ...(await enrolPasskey(caller, ORIGIN)) };
}

async function signInWith(
  authenticator: SoftwareAuthenticator,
  deceit: Deceit = {},
  caller: Caller = office.stranger(),
): Promise<Reply<Me>> {
  const options = (await caller.call(FactorApi.passkeyChallenge)).answer;
  const assertion = authenticator.prove(options, deceit);
  return caller.call(FactorApi.passkeySignIn, { body: { assertion } });
}

async function stepUpWith(
  caller: Caller,
  authenticator: SoftwareAuthenticator,
  deceit: Deceit = {},
): Promise<Reply<unknown>> {
  const options = (await caller.call(FactorApi.stepUpChallenge)).answer;
  return caller.call(FactorApi.stepUpByPasskey, {
    body: { assertion: authenticator.prove(options, deceit) },
  });
}

describe('enrolling a passkey', () => {
  it('asks for a step-up first, and for a verified passkey that names its person itself', async () => {
    const { caller, me } = await office.signIn('clerk');
    expect(statusOf(await caller.call(FactorApi.passkeyEnrolment))).toEqual([403, 'access.step-up-needed']);
    await caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const options = (await caller.call(FactorApi.passkeyEnrolment)).answer;
    expect(options.rp.id).toBe('example.gov.in');
    expect(options.user.name).toBe(me.employeeCode);
    expect(options.authenticatorSelection).toEqual({
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    });
  });

  it('keeps it once, whatever is repeated, and tells it in the list', async () => {
    const { caller } = await office.signIn('colleague');
    await caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const options = (await caller.call(FactorApi.passkeyEnrolment)).answer;
    const attestation = new SoftwareAuthenticator(ORIGIN).create(options);
    const body = { name: 'मेज़ का कम्प्यूटर', attestation };
    const key = v7();
    const made = (await caller.call(FactorApi.enrolPasskey, { body }, { key })).answer;
    expect((await caller.call(FactorApi.enrolPasskey, { body }, { key })).answer).toEqual(made);
    expect(statusOf(await caller.call(FactorApi.enrolPasskey, { body }))).toEqual(REFUSED);
    expect((await caller.call(FactorApi.passkeys)).answer.rows).toEqual([made]);
    expect(made).toMatchObject({ name: body.name, lastUsedAt: null, isBackedUp: false });
  });

  it.each<[string, Deceit]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another domain', { rpId: 'evil.example' }],
    ['an unverified person', { isUnverified: true }],
    ['a challenge nobody gave', { challenge: 'x'.repeat(43) }],
    ['a proof in place of a making', { type: 'webauthn.get' }],
  ])('refuses %s, and the challenge is spent', async (_, deceit) => {
    const { caller } = await office.signIn('auditor');
    await caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const options = (await caller.call(FactorApi.passkeyEnrolment)).answer;
    const authenticator = new SoftwareAuthenticator(ORIGIN);
    const enrol = (by: Deceit) =>
      caller.call(FactorApi.enrolPasskey, {
        body: { name: 'x', attestation: authenticator.create(options, by) },
      });
    expect(statusOf(await enrol(deceit))).toEqual(REFUSED);
    if (deceit.challenge === undefined) expect(statusOf(await enrol({}))).toEqual(REFUSED);
    expect((await caller.call(FactorApi.passkeys)).answer.rows).toEqual([]);
  });

  it('is not done with the challenge of another session', async () => {
    const one = await office.signIn('auditor');
    await one.caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const options = (await one.caller.call(FactorApi.passkeyEnrolment)).answer;
    const other = await office.signIn('neighbour');
    const attestation = new SoftwareAuthenticator(ORIGIN).create(options);
    const reply = await other.caller.call(FactorApi.enrolPasskey, { body: { name: 'x', attestation } });
    expect(statusOf(reply)).toEqual(REFUSED);
  });
});

describe('signing in by passkey', () => {
  it('opens the same session as the password does, and records the factor', async () => {
    const { authenticator, me, caller: first } = await enrolled('clerk');
    const caller = office.stranger();
    const answer = (await signInWith(authenticator, {}, caller)).answer;
    expect({ ...answer, now: '', deviceId: '' }).toEqual({ ...me, now: '', deviceId: '' });
    expect((await caller.call(AccessApi.me)).status).toBe(200);
    const amr = `person_id = ? AND amr = 'passkey' AND ended_at IS NULL`;
    expect(await office.count('session', amr, [me.personId])).toBe(1);
    const [passkey] = (await first.call(FactorApi.passkeys)).answer.rows;
    expect(passkey?.lastUsedAt).not.toBeNull();
  });

  it('tells a stranger nothing of who has one', async () => {
    const { answer } = await office.stranger().call(FactorApi.passkeyChallenge);
    expect({ ...answer, challenge: '' }).toEqual({
      challenge: '',
      rpId: 'example.gov.in',
      timeout: 300_000,
      userVerification: 'required',
      allowCredentials: [],
    });
  });
});

describe('T-PASSKEY: what is refused, always in the same words', () => {
  let known: Awaited<ReturnType<typeof enrolled>>;
  beforeAll(async () => {
    known = await enrolled('superintendent');
  });

  const assertionFor = async (caller: Caller, deceit: Deceit = {}) =>
    known.authenticator.prove((await caller.call(FactorApi.passkeyChallenge)).answer, deceit);

  /** The waits after failures are passed over, so that each refusal is judged by itself. */
  const forgive = () => office.rows('DELETE FROM login_attempt');

  it.each<[string, Deceit]>([
    ['2 another origin', { origin: 'https://efile.example.gov.in.evil.example' }],
    ['3 another domain', { rpId: 'efile.example.gov.in' }],
    ['5 a person who was not verified', { isUnverified: true }],
    ['8 a tampered signature', { hasWrongSignature: true }],
    ['a making in place of a proof', { type: 'webauthn.create' }],
    ['the handle of somebody else', { userHandle: Buffer.from(v7()).toString('base64url') }],
  ])('%s', async (_, deceit) => {
    await forgive();
    expect(statusOf(await signInWith(known.authenticator, deceit))).toEqual(REFUSED);
    expect((await signInWith(known.authenticator)).status).toBe(200);
  });

  it('1 a challenge that was used', async () => {
    const caller = office.stranger();
    const assertion = await assertionFor(caller);
    expect((await caller.call(FactorApi.passkeySignIn, { body: { assertion } })).status).toBe(200);
    const again = await office.stranger().call(FactorApi.passkeySignIn, { body: { assertion } });
    expect(statusOf(again)).toEqual(REFUSED);
  });

  it('4 a counter that goes back, which is written down as such', async () => {
    await forgive();
    expect((await signInWith(known.authenticator, { counter: 900 })).status).toBe(200);
    expect(statusOf(await signInWith(known.authenticator, { counter: 900 }))).toEqual(REFUSED);
    expect(statusOf(await signInWith(known.authenticator, { counter: 899 }))).toEqual(REFUSED);
    const logged = `kind = 'passkey' AND result = 'counter-back' AND topic = ?`;
    expect(await office.count('security_log', logged, [known.passkey.passkeyId])).toBe(2);
    expect((await signInWith(known.authenticator, { counter: 901 })).status).toBe(200);
    await office.rows('UPDATE passkey SET counter = 0 WHERE id = ?', [known.passkey.passkeyId]);
  });

  it('6 a credential that nobody knows', async () => {
    expect(statusOf(await signInWith(new SoftwareAuthenticator(ORIGIN)))).toEqual(REFUSED);
  });

  it('7 the passkey of somebody else, in a step-up', async () => {
    const other = await enrolled('colleague');
    expect(statusOf(await stepUpWith(other.caller, known.authenticator))).toEqual(REFUSED);
    expect((await stepUpWith(other.caller, other.authenticator)).status).toBe(200);
  });

  it('9 a challenge after five minutes', async () => {
    await forgive();
    const caller = office.stranger();
    const assertion = await assertionFor(caller);
    await office.rows('UPDATE passkey_challenge SET expires_at = expires_at - 300000');
    expect(statusOf(await caller.call(FactorApi.passkeySignIn, { body: { assertion } }))).toEqual(REFUSED);
  });

  it('10 a challenge that was given for something else', async () => {
    await forgive();
    const options = (await known.caller.call(FactorApi.stepUpChallenge)).answer;
    const assertion = known.authenticator.prove(options);
    const atTheDoor = await office.stranger().call(FactorApi.passkeySignIn, { body: { assertion } });
    expect(statusOf(atTheDoor)).toEqual(REFUSED);
    const forSignIn = await assertionFor(office.stranger());
    const inside = await known.caller.call(FactorApi.stepUpByPasskey, { body: { assertion: forSignIn } });
    expect(statusOf(inside)).toEqual(REFUSED);
  });

  it('11 a passkey that was removed', async () => {
    const { caller, authenticator, passkey } = await enrolled('neighbour');
    expect((await signInWith(authenticator)).status).toBe(200);
    const params = { passkeyId: passkey.passkeyId };
    const { caller: unproved } = await office.signIn('neighbour');
    expect((await unproved.call(FactorApi.removePasskey, { params })).code).toBe('access.step-up-needed');
    expect((await caller.call(FactorApi.removePasskey, { params })).status).toBe(204);
    expect(statusOf(await signInWith(authenticator))).toEqual(REFUSED);
    expect((await caller.call(FactorApi.passkeys)).answer.rows).toEqual([]);
  });

  it('12 a person whose way in is closed, until it is opened again', async () => {
    const { caller, me, authenticator } = await enrolled('additionalCollector');
    const administrator = (await office.signIn('administrator')).caller;
    const params = { personId: me.personId };
    expect((await administrator.call(AccessApi.closeAccount, { params })).status).toBe(204);
    expect(statusOf(await caller.call(AccessApi.me))).toEqual([401, 'access.sign-in-needed']);
    expect(statusOf(await signInWith(authenticator))).toEqual(REFUSED);
    const body = { login: me.employeeCode, password: SAMPLE_PASSWORD };
    expect((await office.stranger().call(AccessApi.signIn, { body })).code).toBe('access.wrong-credentials');
    const again = await administrator.call(AccessApi.closeAccount, { params });
    expect(statusOf(again)).toEqual([409, 'access.account-stands']);
    expect((await administrator.call(AccessApi.reopenAccount, { params })).status).toBe(204);
    expect((await signInWith(authenticator)).status).toBe(200);
    expect((await caller.call(AccessApi.me)).status).toBe(401);
  });

  it('answers a known and an unknown credential by the same status, body and headers', async () => {
    await forgive();
    const answers = [];
    for (const [by, deceit] of [
      [known.authenticator, { hasWrongSignature: true }],
      [new SoftwareAuthenticator(ORIGIN), {}],
    ] as const) {
      const reply = await signInWith(by, deceit);
      const { instance: _instance, ...problem } = reply.problem ?? { instance: '' };
      const headers = Object.fromEntries([...reply.headers].filter(([name]) => name !== 'date'));
      answers.push({ status: reply.status, problem, headers });
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  it('waits after four failures with one passkey, and leaves the password alone', async () => {
    await forgive();
    for (let n = 0; n < 4; n += 1)
      expect((await signInWith(known.authenticator, { hasWrongSignature: true })).status).toBe(403);
    await office.rows('UPDATE login_attempt SET last_failure_at = last_failure_at + 60000');
    expect((await signInWith(known.authenticator)).code).toBe('access.try-later');
    await office.signIn('superintendent');
    await forgive();
  });
});

describe('a step-up by passkey', () => {
  it('marks the session as the password does, and its id changes', async () => {
    const { caller, me, authenticator } = await enrolled('collector');
    await office.rows('UPDATE session SET stepped_up_at = NULL');
    const thief = caller.twin();
    expect((await stepUpWith(caller, authenticator)).status).toBe(200);
    expect(await office.count('session', 'person_id = ? AND stepped_up_at IS NOT NULL', [me.personId])).toBe(
      1,
    );
    await office.rows('UPDATE past_sid SET replaced_at = replaced_at - 31000');
    expect((await thief.call(AccessApi.me)).status).toBe(401);
  });

  it('is counted at the own device, so that nobody shuts out a passkey whose name he has seen', async () => {
    const { authenticator } = await enrolled('superintendent');
    const other = await enrolled('neighbour');
    for (let n = 0; n < 4; n += 1)
      expect(statusOf(await stepUpWith(other.caller, authenticator))).toEqual(REFUSED);
    await office.rows('UPDATE login_attempt SET last_failure_at = last_failure_at + 60000');
    expect((await stepUpWith(other.caller, other.authenticator)).code).toBe('access.try-later');
    expect((await signInWith(authenticator)).status).toBe(200);
    await office.rows('DELETE FROM login_attempt');
  });

  it('is not offered to who has no passkey', async () => {
    const { caller } = await office.signIn('secondAdministrator');
    expect(statusOf(await caller.call(FactorApi.stepUpChallenge))).toEqual([409, 'access.no-passkey']);
  });
});

describe('the own passkeys', () => {
  it('are renamed and removed by their owner alone, and never the last factor', async () => {
    const { caller, me, passkey, authenticator } = await enrolled('clerk');
    const stranger = (await office.signIn('neighbour')).caller;
    const params = { passkeyId: passkey.passkeyId };
    const body = { name: 'नया फ़ोन' };
    expect((await stranger.call(FactorApi.renamePasskey, { params, body })).status).toBe(404);
    expect((await caller.call(FactorApi.renamePasskey, { params, body })).status).toBe(204);
    const { rows } = (await caller.call(FactorApi.passkeys)).answer;
    expect(rows.find(({ passkeyId }) => passkeyId === params.passkeyId)?.name).toBe(body.name);
    for (const each of rows.filter(({ passkeyId }) => passkeyId !== params.passkeyId)) {
      const removed = await caller.call(FactorApi.removePasskey, { params: { passkeyId: each.passkeyId } });
      expect(removed.status).toBe(204);
    }
    const [account] = await office.rows<{ hash: string }>(
      'SELECT password_hash hash FROM account WHERE person_id = ?',
      [me.personId],
    );
    await office.rows('UPDATE account SET password_hash = NULL WHERE person_id = ?', [me.personId]);
    await stepUpWith(caller, authenticator);
    expect(statusOf(await caller.call(FactorApi.removePasskey, { params }))).toEqual([
      409,
      'access.last-factor',
    ]);
    await office.rows('UPDATE account SET password_hash = ? WHERE person_id = ?', [
      account?.hash ?? '',
      me.personId,
    ]);
    expect((await caller.call(FactorApi.removePasskey, { params })).status).toBe(204);
  });

  it('end with a reset by two administrators', async () => {
    const { me, authenticator } = await enrolled('colleague');
    const one = (await office.signIn('administrator')).caller;
    const two = (await office.signIn('secondAdministrator')).caller;
    const { resetId } = (await one.call(AccessApi.proposeReset, { params: { personId: me.personId } }))
      .answer;
    expect((await two.call(AccessApi.confirmReset, { params: { resetId } })).status).toBe(200);
    expect(statusOf(await signInWith(authenticator))).toEqual(REFUSED);
  });
});
