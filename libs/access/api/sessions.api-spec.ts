import { AccessApi } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import type { Part } from '@sanchika/access/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { canonicalHash, Configuration } from '@sanchika/platform/api';
import { instant } from '@sanchika/platform/kernel';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonRefs } from './person-refs';

const MINUTE = 60_000;

describe('a session', () => {
  let office: SampleOffice;

  beforeAll(async () => {
    office = await SampleOffice.open();
  });
  afterAll(() => office.close());

  const statusOf = async (caller: Caller) => (await caller.call(AccessApi.me)).status;

  async function signInAged(part: Part, column: string, byMs: number): Promise<{ caller: Caller; me: Me }> {
    const signedIn = await office.signIn(part);
    await age(signedIn.me, column, byMs);
    return signedIn;
  }

  async function age({ personId }: Me, column: string, byMs: number): Promise<void> {
    await office.rows(`UPDATE session SET ${column} = ${column} - ${byMs} WHERE person_id = ?`, [personId]);
  }

  async function sidAfterMe(caller: Caller): Promise<string | undefined> {
    const response = await caller.fetch(AccessApi.me.path);
    expect(response.status).toBe(200);
    return response.headers
      .getSetCookie()
      .find((line) => line.startsWith('__Host-sid='))
      ?.split(';')[0];
  }

  it('ends after half an hour of rest and after twelve hours', async () => {
    const { caller: idle } = await signInAged('clerk', 'last_seen_at', 31 * MINUTE);
    expect(await statusOf(idle)).toBe(401);
    const { caller: old } = await signInAged('clerk', 'expires_at', 12 * 60 * MINUTE);
    expect(await statusOf(old)).toBe(401);
  });

  it('keeps its id for a quarter of an hour', async () => {
    const { caller } = await signInAged('clerk', 'rotated_at', 14 * MINUTE);
    expect(await sidAfterMe(caller)).toBeUndefined();
  });

  it('gives every one of several tabs the same new id, and answers to the old one for a while', async () => {
    const { caller } = await signInAged('clerk', 'rotated_at', 16 * MINUTE);
    const tabs = Array.from({ length: 8 }, () => caller.twin());
    const late = caller.twin();
    const sids = await Promise.all(tabs.map(sidAfterMe));
    expect(new Set(sids).size).toBe(1);
    expect(sids[0]).toMatch(/^__Host-sid=.{43}$/);
    expect(await sidAfterMe(late)).toBe(sids[0]);
    expect(await sidAfterMe(late)).toBeUndefined();
  });

  it('ends with all its ids when a replaced one comes back after the grace, and the log says so', async () => {
    const { caller, me } = await signInAged('superintendent', 'rotated_at', 16 * MINUTE);
    const thief = caller.twin();
    await sidAfterMe(caller);
    await office.rows(`UPDATE past_sid SET replaced_at = replaced_at - 30001`);
    expect(await statusOf(thief)).toBe(401);
    expect(await statusOf(caller)).toBe(401);
    const [line, other] = await office.rows<{ ref: string; at: number | string }>(
      `SELECT person_ref ref, at FROM security_log WHERE kind = 'sid-reuse'`,
    );
    const configuration = Configuration.read({ SANCHIKA_DATA: office.server.database.folder });
    const at = instant(Number(line?.at));
    expect(line?.ref).toBe(new PersonRefs(configuration).of(me.personId, at));
    expect(other).toBeUndefined();
  });

  it('leaves no id of a person in the log', async () => {
    const { me } = await office.signIn('clerk');
    const lines = await office.rows<Record<string, unknown>>('SELECT * FROM security_log');
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain(me.personId);
  });

  it('was seen, says the database, when the server had time to write it or ends', async () => {
    const own = await SampleOffice.open();
    const { caller, me } = await own.signIn('clerk');
    await own.rows('UPDATE session SET last_seen_at = last_seen_at - 120000');
    expect((await caller.call(AccessApi.me)).status).toBe(200);
    await own.server.halt();
    const [row] = await own.rows<{ rested: number | string }>(
      'SELECT last_seen_at - created_at AS rested FROM session WHERE person_id = ?',
      [me.personId],
    );
    expect(Number(row?.rested)).toBeGreaterThanOrEqual(0);
    await own.close();
  });

  it('writes that it was seen, but not at every request', async () => {
    const { caller, me } = await office.signIn('auditor');
    const seenAt = () =>
      office.rows<{ at: number | string }>('SELECT last_seen_at at FROM session WHERE person_id = ?', [
        me.personId,
      ]);
    const before = await seenAt();
    for (let n = 0; n < 5; n += 1) await caller.call(AccessApi.me);
    expect(await seenAt()).toEqual(before);
  });

  it('alone survives a change of password, which is repeated without harm and needs the old one', async () => {
    const login = office.loginOf('auditor');
    const { caller } = await office.signIn('auditor');
    const { caller: elsewhere } = await office.signIn('auditor');
    const newPassword = 'तीन पुराने बरगद के नीचे';
    const change = (body: object, key = v7()) => caller.call(AccessApi.changePassword, { body }, { key });
    expect((await change({ password: 'not the old one', newPassword })).code).toBe(
      'access.wrong-credentials',
    );
    expect((await change({ password: SAMPLE_PASSWORD, newPassword: 'Mahasamund@2026' })).code).toBe(
      'access.weak-password',
    );
    expect((await change({ password: SAMPLE_PASSWORD, newPassword: 'short' })).code).toBe(
      'platform.invalid-input',
    );
    const key = v7();
    expect((await change({ password: SAMPLE_PASSWORD, newPassword }, key)).status).toBe(204);
    expect((await change({ password: SAMPLE_PASSWORD, newPassword }, key)).status).toBe(204);
    const sent = {
      operation: 'access.change-password',
      params: null,
      body: { password: SAMPLE_PASSWORD, newPassword },
    };
    expect(await office.count('command_log', 'command_key = ?', [key])).toBe(1);
    expect(await office.count('command_log', 'request_hash = ?', [canonicalHash(sent)])).toBe(0);
    expect(await statusOf(caller)).toBe(200);
    expect(await statusOf(elsewhere)).toBe(401);
    const signIn = (password: string) =>
      office.stranger().call(AccessApi.signIn, { body: { login, password } });
    expect((await signIn(SAMPLE_PASSWORD)).status).toBe(401);
    expect((await signIn(newPassword)).status).toBe(200);
  });

  it('ends at once when its device is revoked; nobody revokes another’s', async () => {
    const { caller } = await office.signIn('colleague');
    const { caller: lost, me } = await office.signIn('colleague');
    const { rows } = (await caller.call(AccessApi.devices)).answer;
    expect(rows.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    expect(rows.find(({ deviceId }) => deviceId === me.deviceId)).toMatchObject({
      isSignedIn: true,
      isThisOne: false,
    });
    const revoke = (by: Caller, key = v7()) =>
      by.call(AccessApi.revokeDevice, { params: { deviceId: me.deviceId } }, { key });
    const { caller: other } = await office.signIn('clerk');
    expect((await revoke(other)).code).toBe('platform.not-found');
    expect(await statusOf(lost)).toBe(200);
    const key = v7();
    expect((await revoke(caller, key)).status).toBe(204);
    expect(await statusOf(lost)).toBe(401);
    expect((await revoke(caller, key)).status).toBe(204);
    expect((await revoke(caller)).code).toBe('platform.not-found');
    const left = (await caller.call(AccessApi.devices)).answer.rows;
    expect(left.map(({ deviceId }) => deviceId)).not.toContain(me.deviceId);
  });
});

describe('the post in which one acts', () => {
  let office: SampleOffice;
  let administrator: Caller;

  beforeAll(async () => {
    office = await SampleOffice.open();
    administrator = (await office.signIn('administrator')).caller;
  });
  afterAll(() => office.close());

  async function additionalCharge(part: Part, postPart: Part): Promise<string> {
    const person = await office.find(administrator, office.loginOf(part));
    const filled = await office.find(administrator, office.loginOf(postPart));
    const posting = {
      postId: filled.postings[0]?.post.postId,
      kind: 'additional',
      from: '2026-01-01',
      orderNo: 'प्रभार/1',
    };
    const body = { postingId: v7(), personId: person.personId, ...posting };
    return (await administrator.call(OfficeApi.startPosting, { body })).answer.postingId;
  }

  it('is chosen when there are several, under a new session id, and ends with its charge at the next request (K-2)', async () => {
    const postingId = await additionalCharge('clerk', 'colleague');
    const { caller, me } = await office.signIn('clerk');
    expect(me.posts.map(({ kind }) => kind)).toEqual(['regular', 'additional']);
    expect(me.actingPostId).toBeNull();
    expect((await caller.call(OfficeApi.directory)).code).toBe('access.post-needed');
    const postId = me.posts[1]?.post.postId ?? '';
    const before = caller.twin();
    const key = v7();
    const chosen = await caller.call(AccessApi.choosePost, { params: { postId } }, { key });
    expect(chosen.answer.actingPostId).toBe(postId);
    expect(chosen.headers.getSetCookie().some((line) => line.startsWith('__Host-sid='))).toBe(true);
    expect(
      (await before.call(AccessApi.choosePost, { params: { postId } }, { key })).answer.actingPostId,
    ).toBe(postId);
    expect((await caller.call(OfficeApi.directory)).status).toBe(200);

    const end = { params: { postingId }, body: { orderNo: 'प्रभार/2' } };
    expect((await administrator.call(OfficeApi.endPosting, end)).answer).toEqual({ postingId });
    expect((await caller.call(OfficeApi.directory)).code).toBe('access.charge-ended');
    const later = (await caller.call(AccessApi.me)).answer;
    expect(later).toMatchObject({ actingPostId: null });
    expect(later.posts).toHaveLength(1);
    expect((await caller.call(AccessApi.choosePost, { params: { postId } })).code).toBe(
      'access.charge-ended',
    );
  });

  it('is never another’s (K-2)', async () => {
    const { me } = await office.signIn('collector');
    const { caller } = await office.signIn('superintendent');
    const reply = await caller.call(AccessApi.choosePost, { params: { postId: me.actingPostId ?? '' } });
    expect(reply.code).toBe('access.charge-ended');
  });
});
