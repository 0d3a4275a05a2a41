import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { addCodeApp, codeOf, earlyInTheStep, enrolPasskey, SampleOffice } from '@sanchika/access/testing';
import type { Part } from '@sanchika/access/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Reply } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const statusOf = ({ status, code }: Reply<unknown>) => [status, code];

describe('a code app', () => {
  let office: SampleOffice;
  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  const signIn = (part: Part, code?: string) =>
    office.stranger().call(AccessApi.signIn, {
      body: { login: office.loginOf(part), password: SAMPLE_PASSWORD, ...(code && { code }) },
    });
  const forgive = () => office.rows('DELETE FROM login_attempt');

  it('is added after a step-up, by its first code, and hands out eight codes for paper once', async () => {
    const { caller, me } = await office.signIn('clerk');
    expect(statusOf(await caller.call(FactorApi.codeEnrolment))).toEqual([403, 'access.step-up-needed']);
    await caller.call(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    const { secret, uri } = (await caller.call(FactorApi.codeEnrolment)).answer;
    expect(uri).toContain(`otpauth://totp/Sanchika:${me.employeeCode}?`);
    expect(uri).toContain(`secret=${secret}`);
    expect((await signIn('clerk')).status).toBe(200);
    await earlyInTheStep();
    const wrong = await caller.call(FactorApi.confirmCode, { body: { code: '000000' } });
    expect(statusOf(wrong)).toEqual([401, 'access.wrong-code']);
    const { codes } = (await caller.call(FactorApi.confirmCode, { body: { code: codeOf(secret) } })).answer;
    expect(new Set(codes).size).toBe(8);
    expect((await caller.call(FactorApi.factors)).answer).toEqual({
      hasCode: true,
      recoveryCodesLeft: 8,
      isSecondRequired: false,
    });
    expect(await office.count('session', `person_id = ? AND amr = 'pwd otp'`, [me.personId])).toBe(1);
    const [kept] = await office.rows<{ secret: string }>(
      'SELECT secret FROM code_secret WHERE person_id = ?',
      [me.personId],
    );
    expect(kept?.secret).not.toContain(secret);
    for (const code of codes) expect(await office.count('recovery_code', 'hash = ?', [code])).toBe(0);
  });

  it('is asked for behind the right password alone', async () => {
    const { caller } = await office.signIn('colleague');
    const { secret } = await addCodeApp(caller);
    expect(statusOf(await signIn('colleague'))).toEqual([401, 'access.code-needed']);
    const body = { login: office.loginOf('colleague'), password: 'quite another password' };
    const stranger = office.stranger();
    const unknown = await stranger.call(AccessApi.signIn, { body: { ...body, login: 'ZZ999999' } });
    const known = await stranger.call(AccessApi.signIn, { body: { ...body, code: codeOf(secret) } });
    const wordsOf = ({ status, problem, headers }: Reply<unknown>) => {
      const { instance: _instance, ...words } = problem ?? { instance: '' };
      return { status, words, headers: Object.fromEntries([...headers].filter(([name]) => name !== 'date')) };
    };
    expect(wordsOf(known)).toEqual(wordsOf(unknown));
    expect(known.code).toBe('access.wrong-credentials');
    await forgive();
  });

  it('gives codes that are good once, one half minute early or late and no more', async () => {
    const { caller, me } = await office.signIn('neighbour');
    // Early in a half minute, whose own code is not used yet.
    const { secret } = await addCodeApp(caller);
    expect((await signIn('neighbour', codeOf(secret, -1))).code).toBe('access.wrong-code');
    const now = codeOf(secret);
    expect((await signIn('neighbour', now)).status).toBe(200);
    expect(statusOf(await signIn('neighbour', now))).toEqual([401, 'access.wrong-code']);
    expect((await signIn('neighbour', codeOf(secret, 2))).code).toBe('access.wrong-code');
    await forgive();
    expect((await signIn('neighbour', codeOf(secret, 1))).status).toBe(200);
    await office.rows('UPDATE code_secret SET last_step = 0 WHERE person_id = ?', [me.personId]);
    expect((await signIn('neighbour', codeOf(secret, -2))).code).toBe('access.wrong-code');
    expect((await signIn('neighbour', codeOf(secret, -1))).status).toBe(200);
    expect(await office.count('session', `person_id = ? AND amr = 'pwd otp'`, [me.personId])).toBeGreaterThan(
      3,
    );
  });

  it('is opened by one of two who use the same code at the same time', async () => {
    const { caller } = await office.signIn('auditor');
    const { secret } = await addCodeApp(caller);
    await earlyInTheStep();
    const code = codeOf(secret, 1);
    const replies = await Promise.all([signIn('auditor', code), signIn('auditor', code)]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    await forgive();
  });

  it('locks out who guesses, for the rest of a quarter of an hour', async () => {
    const { caller } = await office.signIn('superintendent');
    const { secret } = await addCodeApp(caller);
    for (let n = 0; n < 5; n += 1) {
      expect((await signIn('superintendent', '000000')).code).toBe('access.wrong-code');
      await office.rows('UPDATE login_attempt SET last_failure_at = last_failure_at - 10000');
    }
    await earlyInTheStep();
    const refused = await signIn('superintendent', codeOf(secret, 1));
    expect(refused.code).toBe('access.try-later');
    expect(Number(refused.problem?.values?.['seconds'])).toBeGreaterThan(600);
    await forgive();
    expect((await signIn('superintendent', codeOf(secret, 1))).status).toBe(200);
  });

  it('is replaced by each recovery code once, until they are renewed', async () => {
    const { caller } = await office.signIn('additionalCollector');
    const { recovery } = await addCodeApp(caller);
    const [first = '', second = ''] = recovery;
    expect((await signIn('additionalCollector', first.toLowerCase())).status).toBe(200);
    expect((await signIn('additionalCollector', first)).code).toBe('access.wrong-code');
    expect((await caller.call(FactorApi.factors)).answer.recoveryCodesLeft).toBe(7);
    const { codes } = (await caller.call(FactorApi.renewRecoveryCodes)).answer;
    expect((await signIn('additionalCollector', second)).code).toBe('access.wrong-code');
    expect((await signIn('additionalCollector', codes[0])).status).toBe(200);
    const logged = `kind = 'code' AND result IN ('enrolled', 'recovery', 'recovery-renewed')`;
    expect(await office.count('security_log', logged)).toBeGreaterThan(3);
    await forgive();
  });

  it('proves a step-up', async () => {
    const { caller, me } = await office.signIn('collector');
    const none = await caller.call(FactorApi.stepUpByCode, { body: { code: '123456' } });
    expect(statusOf(none)).toEqual([409, 'access.no-code']);
    const { secret } = await addCodeApp(caller);
    await office.rows('UPDATE session SET stepped_up_at = NULL WHERE person_id = ?', [me.personId]);
    await earlyInTheStep();
    const code = codeOf(secret, 1);
    expect((await caller.call(FactorApi.stepUpByCode, { body: { code } })).status).toBe(200);
    expect(await office.count('session', 'person_id = ? AND stepped_up_at IS NOT NULL', [me.personId])).toBe(
      1,
    );
    expect((await caller.call(FactorApi.stepUpByCode, { body: { code } })).code).toBe('access.wrong-code');
    expect((await caller.call(FactorApi.removeCode)).status).toBe(204);
    expect((await signIn('collector')).status).toBe(200);
    await forgive();
  });

  it('ends with a reset by two administrators', async () => {
    const { caller, me } = await office.signIn('secondAdministrator');
    await addCodeApp(caller);
    const personId = me.personId;
    const [one, two] = [await office.signIn('administrator'), caller];
    const [target] = await office.rows<{ id: string }>(
      'SELECT person_id id FROM code_secret WHERE person_id <> ? AND secret IS NOT NULL',
      [personId],
    );
    const params = { personId: target?.id ?? '' };
    const { resetId } = (await one.caller.call(AccessApi.proposeReset, { params })).answer;
    expect((await two.call(AccessApi.confirmReset, { params: { resetId } })).status).toBe(200);
    expect(await office.count('code_secret', 'person_id = ?', [params.personId])).toBe(0);
    expect(await office.count('recovery_code', 'person_id = ?', [params.personId])).toBe(0);
  });
});

describe('where a second factor is required', () => {
  let office: SampleOffice;
  beforeAll(async () => {
    office = await SampleOffice.open({ env: { SANCHIKA_SECOND_FACTOR: 'required' } });
  });
  afterAll(() => office.close());

  it('a password alone opens nothing but the way to add one', async () => {
    const { caller } = await office.signIn('clerk');
    expect(statusOf(await caller.call(AccessApi.devices))).toEqual([403, 'access.second-factor-needed']);
    expect((await caller.call(AccessApi.me)).status).toBe(200);
    expect((await caller.call(FactorApi.factors)).answer.isSecondRequired).toBe(true);
    await addCodeApp(caller);
    expect((await caller.call(AccessApi.devices)).status).toBe(200);
  });

  it('a passkey is enough by itself', async () => {
    const { caller } = await office.signIn('colleague');
    const { authenticator } = await enrolPasskey(caller);
    expect((await caller.call(AccessApi.devices)).status).toBe(200);
    const stranger = office.stranger();
    const assertion = authenticator.prove((await stranger.call(FactorApi.passkeyChallenge)).answer);
    await stranger.call(FactorApi.passkeySignIn, { body: { assertion } });
    expect((await stranger.call(AccessApi.devices)).status).toBe(200);
  });
});
