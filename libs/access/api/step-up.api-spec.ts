import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WRONG = 'quite another password';
const SID = /^__Host-sid=(.{43});/;

describe('a step-up', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  const stepUp = (caller: Caller, password = SAMPLE_PASSWORD) =>
    caller.call(AccessApi.stepUp, { body: { password } });

  /** The moment of the step-up of a person's only session. */
  async function steppedUpAt(personId: string): Promise<number | null> {
    const [row] = await office.rows<{ at: number | string | null }>(
      'SELECT stepped_up_at AS at FROM session WHERE person_id = ? AND ended_at IS NULL',
      [personId],
    );
    const at = row?.at ?? null;
    return at === null ? null : Number(at);
  }

  it('is marked on the session by the right password, and says until when it holds', async () => {
    const { caller, me } = await office.signIn('clerk');
    expect(await steppedUpAt(me.personId)).toBeNull();
    const { until } = (await stepUp(caller)).answer;
    expect(Date.parse(until) - ((await steppedUpAt(me.personId)) ?? 0)).toBe(5 * 60_000);
    expect(await office.count('security_log', `kind = 'step-up' AND result = 'done'`)).toBe(1);
  });

  it('gives the session another id, and the old one soon dies', async () => {
    const { caller } = await office.signIn('colleague');
    const thief = caller.twin();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ password: SAMPLE_PASSWORD });
    const response = await caller.fetch(AccessApi.stepUp.path, { method: 'POST', headers, body });
    expect(response.headers.getSetCookie().some((line) => SID.test(line))).toBe(true);
    await office.rows('UPDATE past_sid SET replaced_at = replaced_at - 31000');
    expect((await thief.call(AccessApi.me)).status).toBe(401);
    // What comes back too late ends the whole session.
    expect((await caller.call(AccessApi.me)).status).toBe(401);
  });

  it('is refused with a wrong password, logged, and counted with the sign-ins at the device', async () => {
    const { caller, me } = await office.signIn('superintendent');
    for (let n = 0; n < 4; n += 1) {
      const reply = await stepUp(caller, WRONG);
      expect([reply.status, reply.code]).toEqual([401, 'access.wrong-credentials']);
    }
    await office.rows('UPDATE login_attempt SET last_failure_at = last_failure_at + 60000');
    const refused = await stepUp(caller);
    expect(refused.code).toBe('access.try-later');
    expect(Number(refused.problem?.values?.['seconds'])).toBeGreaterThan(1);
    const signIn = { login: office.loginOf('superintendent'), password: SAMPLE_PASSWORD };
    expect((await caller.twin().call(AccessApi.signIn, { body: signIn })).code).toBe('access.try-later');
    expect(await steppedUpAt(me.personId)).toBeNull();
    const logged = `kind = 'step-up' AND result = 'access.wrong-credentials'`;
    expect(await office.count('security_log', logged)).toBe(4);
  });

  it('is gone when another post is chosen and when the id changes with time', async () => {
    const { caller, me } = await office.signIn('additionalCollector');
    await stepUp(caller);
    await caller.call(AccessApi.choosePost, { params: { postId: me.actingPostId ?? '' } });
    expect(await steppedUpAt(me.personId)).toBeNull();
    await stepUp(caller);
    await office.rows('UPDATE session SET rotated_at = rotated_at - ? WHERE person_id = ?', [
      16 * 60_000,
      me.personId,
    ]);
    expect((await caller.call(AccessApi.me)).status).toBe(200);
    expect(await steppedUpAt(me.personId)).toBeNull();
  });

  it('is refused to strangers, and without a password', async () => {
    expect((await stepUp(office.stranger())).code).toBe('access.sign-in-needed');
    const { caller } = await office.signIn('collector');
    expect((await caller.call(AccessApi.stepUp, { body: {} })).status).toBe(400);
  });
});
