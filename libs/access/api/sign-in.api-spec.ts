import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WRONG = 'quite another password';

describe('signing in', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  it('opens a session and acts in the only post held', async () => {
    const { caller, me } = await office.signIn('clerk');
    expect(me.employeeCode).toBe(office.loginOf('clerk'));
    expect(me.posts.map(({ post }) => post.code)).toEqual([office.postCodeOf('clerk')]);
    expect(me.actingPostId).toBe(me.posts[0]?.post.postId);
    expect(me.posts[0]?.until).toBeNull();
    const again = (await caller.call(AccessApi.me)).answer;
    expect({ ...again, now: '' }).toEqual({ ...me, now: '' });
  });

  it('takes a mobile number, and a code in any case, for the same person', async () => {
    const login = office.loginOf('clerk');
    const [row] = await office.rows<{ mobile: string }>('SELECT mobile FROM person WHERE employee_code = ?', [
      login,
    ]);
    for (const name of [row?.mobile ?? '', ` ${login.toLowerCase()} `]) {
      const reply = await office
        .stranger()
        .call(AccessApi.signIn, { body: { login: name, password: SAMPLE_PASSWORD } });
      expect(reply.answer.employeeCode).toBe(login);
    }
  });

  it('gives its secrets only in cookies that scripts and other sites cannot reach, and keeps only hashes', async () => {
    const body = JSON.stringify({ login: office.loginOf('clerk'), password: SAMPLE_PASSWORD });
    const headers = { 'content-type': 'application/json', 'x-sanchika': '1' };
    const path = new URL(AccessApi.signIn.path, office.server.url);
    const response = await fetch(path, { method: 'POST', headers, body });
    const cookies = response.headers.getSetCookie();
    expect(cookies.map((line) => line.split('=')[0]).sort()).toEqual(['__Host-device', '__Host-sid']);
    const answer = await response.text();
    for (const line of cookies) {
      const [pair = '', ...attributes] = line.split('; ');
      expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
      expect(attributes.some((attribute) => attribute.startsWith('Domain'))).toBe(false);
      const value = pair.split('=')[1] ?? '';
      expect(value).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(answer).not.toContain(value);
      expect(await office.count('session', 'sid_hash = ?', [value])).toBe(0);
      expect(await office.count('device', 'token_hash = ?', [value])).toBe(0);
    }
  });

  it('says the same of an unknown name, a wrong password and a person without one', async () => {
    const [other] = await office.rows<{ code: string }>(
      `SELECT employee_code code FROM person WHERE id NOT IN (SELECT person_id FROM account) ORDER BY employee_code LIMIT 1`,
    );
    const logins = ['ZZ999999', office.loginOf('auditor'), other?.code ?? ''];
    const replies = [];
    for (const login of logins) {
      const reply = await office.stranger().call(AccessApi.signIn, { body: { login, password: WRONG } });
      const { instance: _instance, ...problem } = reply.problem ?? { instance: '' };
      const headers = Object.fromEntries([...reply.headers].filter(([name]) => name !== 'date'));
      replies.push({ status: reply.status, problem, headers });
    }
    expect(replies[0]?.status).toBe(401);
    expect(replies[0]?.problem).toMatchObject({ code: 'access.wrong-credentials' });
    expect(replies[1]).toEqual(replies[0]);
    expect(replies[2]).toEqual(replies[0]);
  });

  it('names the faults of a bad input', async () => {
    const reply = await office.stranger().call(AccessApi.signIn, { body: { login: 'ab', password: '' } });
    expect(reply.code).toBe('platform.invalid-input');
    expect(reply.problem?.errors?.map(({ pointer }) => pointer)).toEqual(['/login', '/password']);
  });

  it('is needed before anything of the office is shown', async () => {
    for (const endpoint of [AccessApi.me, AccessApi.devices, OfficeApi.directory, AccessApi.resets]) {
      expect((await office.stranger().call(endpoint)).code).toBe('access.sign-in-needed');
    }
  });

  it('ends on the server when one signs out, also for a copy of the cookie', async () => {
    const { caller } = await office.signIn('colleague');
    const thief = caller.twin();
    const reply = await caller.call(AccessApi.signOut);
    expect(reply.status).toBe(204);
    expect(reply.headers.get('clear-site-data')).toBe('"cache"');
    expect((await thief.call(AccessApi.me)).status).toBe(401);
    expect((await caller.call(AccessApi.me)).status).toBe(401);
  });

  it('ends the session that the browser held before', async () => {
    const { caller } = await office.signIn('colleague');
    const thief = caller.twin();
    await office.signIn('colleague', caller);
    expect((await thief.call(AccessApi.me)).status).toBe(401);
    expect((await caller.call(AccessApi.me)).status).toBe(200);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a form that names nobody', { 'x-sanchika': '' }],
  ])('refuses an act that comes from %s', async (_, headers) => {
    const { caller } = await office.signIn('colleague');
    const reply = await caller.call(AccessApi.signOut, {}, { headers });
    expect(reply.code).toBe('platform.foreign-origin');
    expect((await caller.call(AccessApi.me)).status).toBe(200);
  });

  it('writes successes and failures into a log that nothing can change', async () => {
    const before = await office.count('security_log', `kind = 'sign-in'`);
    await office.signIn('clerk');
    await office.stranger().call(AccessApi.signIn, { body: { login: 'ZZ999998', password: WRONG } });
    expect(await office.count('security_log', `kind = 'sign-in'`)).toBe(before + 2);
    await expect(office.rows(`UPDATE security_log SET result = 'done'`)).rejects.toThrow('sealed');
    await expect(office.rows(`DELETE FROM security_log`)).rejects.toThrow('sealed');
  });
});
