import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import type { Part } from '@sanchika/access/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller, Reply } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WRONG = 'quite another password';

describe('lock-out', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  const tryAs = (
    login: string,
    password: string,
    caller: Caller = office.stranger(),
  ): Promise<Reply<unknown>> => caller.call(AccessApi.signIn, { body: { login, password } });

  /** Lets time pass for all counts, backwards too. */
  async function pass(ms = 10_000): Promise<void> {
    await office.rows(
      'UPDATE login_attempt SET last_failure_at = last_failure_at - ?, window_started_at = window_started_at - ?',
      [ms, ms],
    );
  }

  async function failTenTimes(login: string): Promise<void> {
    for (let n = 0; n < 10; n += 1) {
      expect((await tryAs(login, WRONG)).code).toBe('access.wrong-credentials');
      await pass();
    }
  }

  it.each<[string, (of: SampleOffice) => string]>([
    ['a person', (of) => of.loginOf('clerk')],
    ['an unknown name', () => 'ZZ424242'],
  ])('makes the fifth try at %s wait, and says for how long', async (_, loginOf) => {
    const login = loginOf(office);
    for (let n = 0; n < 4; n += 1) expect((await tryAs(login, WRONG)).status).toBe(401);
    await pass(-60_000);
    const reply = await tryAs(login, SAMPLE_PASSWORD);
    expect(reply.code).toBe('access.try-later');
    const seconds = Number(reply.problem?.values?.['seconds']);
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThanOrEqual(61);
    expect(reply.headers.get('retry-after')).toBe(String(seconds));
    await pass(61_000);
    expect((await tryAs(login, WRONG)).status).toBe(401);
  });

  it('leaves strangers out after ten failures and lets a known device in at once', async () => {
    const { caller } = await office.signIn('collector');
    await failTenTimes(office.loginOf('collector'));
    const refused = await tryAs(office.loginOf('collector'), SAMPLE_PASSWORD);
    expect(refused.code).toBe('access.try-later');
    expect(Number(refused.problem?.values?.['seconds'])).toBeGreaterThan(600);
    await caller.call(AccessApi.signOut);
    const known = await tryAs(office.loginOf('collector'), SAMPLE_PASSWORD, caller);
    expect(known.status).toBe(200);
    await pass(15 * 60_000);
    expect((await tryAs(office.loginOf('collector'), SAMPLE_PASSWORD)).status).toBe(200);
  });

  it('counts a known device by itself, so that a thief of it is stopped too', async () => {
    const { caller } = await office.signIn('additionalCollector');
    const login = office.loginOf('additionalCollector');
    for (let n = 0; n < 4; n += 1) expect((await tryAs(login, WRONG, caller)).status).toBe(401);
    await pass(-60_000);
    expect((await tryAs(login, SAMPLE_PASSWORD, caller)).code).toBe('access.try-later');
    expect((await tryAs(login, SAMPLE_PASSWORD)).status).toBe(200);
    await pass(60_000);
  });

  it('does not know a device again that was revoked', async () => {
    const { caller, me } = await office.signIn('superintendent');
    await caller.call(AccessApi.revokeDevice, { params: { deviceId: me.deviceId } });
    await failTenTimes(office.loginOf('superintendent'));
    expect((await tryAs(office.loginOf('superintendent'), SAMPLE_PASSWORD, caller)).code).toBe(
      'access.try-later',
    );
  });

  it('takes the device of one person for no other’s', async () => {
    const { caller } = await office.signIn('clerk');
    await failTenTimes(office.loginOf('colleague'));
    expect((await tryAs(office.loginOf('colleague'), SAMPLE_PASSWORD, caller)).code).toBe('access.try-later');
  });

  it('gives a crowd of parallel tries not much more than four', async () => {
    const login = office.loginOf('auditor');
    const replies = await Promise.all(Array.from({ length: 20 }, () => tryAs(login, WRONG)));
    const verified = replies.filter(({ status }) => status === 401);
    expect(verified.length).toBeLessThan(8);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(20 - verified.length);
  });

  it('starts from nothing after a success', async () => {
    const part: Part = 'administrator';
    for (let n = 0; n < 3; n += 1) await tryAs(office.loginOf(part), WRONG);
    await office.signIn(part);
    for (let n = 0; n < 4; n += 1) expect((await tryAs(office.loginOf(part), WRONG)).status).toBe(401);
  });
});
