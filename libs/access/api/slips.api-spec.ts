import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { hashOf } from '@sanchika/platform/api';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OWN_PASSWORD = 'नदी किनारे सात महुआ';
const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';

describe('slips and resets', () => {
  let office: SampleOffice;
  let administrator: Caller;
  let second: Caller;
  let local: Caller;

  beforeAll(async () => {
    office = await SampleOffice.open();
    administrator = (await office.signIn('administrator')).caller;
    second = (await office.signIn('secondAdministrator')).caller;
    local = await letIn(await codeAt('MSD-COL-EDM-CLK1'));
  });
  afterAll(() => office.close());

  async function codeAt(postCode: string): Promise<string> {
    const [row] = await office.rows<{ code: string }>(
      `SELECT n.employee_code code FROM person n JOIN posting g ON g.person_id = n.id JOIN post p ON p.id = g.post_id
       WHERE p.code = ?`,
      [postCode],
    );
    return row?.code ?? '';
  }

  const idOf = async (login: string) => (await office.find(administrator, login)).personId;

  const issue = (by: Caller, personId: string, key = v7()) =>
    by.call(AccessApi.issueSlip, { params: { personId } }, { key });
  const redeem = (login: string, slip: string, newPassword = OWN_PASSWORD) =>
    office.stranger().call(AccessApi.redeemSlip, { body: { login, slip, newPassword } });

  async function letIn(login: string): Promise<Caller> {
    const { slip } = (await issue(administrator, await idOf(login))).answer;
    const caller = office.stranger();
    await caller.call(AccessApi.redeemSlip, { body: { login, slip, newPassword: OWN_PASSWORD } });
    return caller;
  }

  /** A new person on a vacant post above the district. */
  async function commissioner(): Promise<string> {
    const personId = v7();
    const born = { dateOfBirth: '1970-01-01', joiningDate: '1995-01-01' };
    const name = { hi: 'अनुपमा सिंह', en: 'Anupama Singh' };
    const contact = { mobile: '9876500001', officialEmail: null, language: 'hi' };
    const person = { personId, employeeCode: 'DIV00001', name, ...contact, ...born };
    expect((await administrator.call(OfficeApi.addPerson, { body: person })).status).toBe(200);
    const found = (await administrator.call(OfficeApi.directory, { query: { q: 'CG-DIV-RPR-COMM' } })).answer
      .rows;
    const posting = {
      postingId: v7(),
      personId,
      postId: found[0]?.postId,
      kind: 'regular',
      from: '2026-01-01',
    };
    const started = await administrator.call(OfficeApi.startPosting, {
      body: { ...posting, orderNo: 'संभाग/1' },
    });
    expect(started.status).toBe(200);
    return personId;
  }

  it('a slip sets a password of one’s own, once, and signs in', async () => {
    const login = await codeAt('MSD-COL-FIN-CLK2');
    const key = v7();
    const issued = await issue(administrator, await idOf(login), key);
    const { slip } = issued.answer;
    expect(slip).toMatch(/^(\w{5}-){3}\w{5}$/);
    expect((await issue(administrator, await idOf(login), key)).code).toBe('platform.answered-once');
    expect((await redeem(login, slip, 'mahasamund123')).code).toBe('access.weak-password');
    expect((await redeem(login, 'AAAAA-AAAAA-AAAAA-AAAAA')).code).toBe('access.slip-invalid');
    expect((await redeem(login, slip.toLowerCase().replaceAll('-', ''))).answer.employeeCode).toBe(login);
    expect((await redeem(login, slip)).code).toBe('access.slip-invalid');
    const signIn = await office
      .stranger()
      .call(AccessApi.signIn, { body: { login, password: OWN_PASSWORD } });
    expect(signIn.status).toBe(200);
    expect(await office.count('command_log', 'answer LIKE ?', [`%${slip}%`])).toBe(0);
  });

  it('a slip of an unknown name looks like a wrong one', async () => {
    const [unknown, wrong] = [
      await redeem('ZZ777777', 'AAAAA-AAAAA'),
      await redeem(await codeAt('MSD-COL-FIN-CLK3'), 'AAAAA-AAAAA'),
    ];
    expect(unknown.status).toBe(401);
    expect({ ...unknown.problem, instance: '' }).toEqual({ ...wrong.problem, instance: '' });
  });

  it('a slip that is overdue, or followed by another, is worth nothing', async () => {
    const login = await codeAt('MSD-COL-FIN-CLK3');
    const personId = await idOf(login);
    const first = (await issue(administrator, personId)).answer.slip;
    const { slip } = (await issue(administrator, personId)).answer;
    expect((await redeem(login, first)).code).toBe('access.slip-invalid');
    await office.rows(
      'UPDATE account SET slip_expires_at = slip_expires_at - 259200000 WHERE person_id = ?',
      [personId],
    );
    expect((await redeem(login, slip)).code).toBe('access.slip-invalid');
  });

  it('are handed out by administrators within their reach and never to themselves', async () => {
    const { caller: clerk } = await office.signIn('clerk');
    const { caller: collector, me } = await office.signIn('collector');
    const free = await idOf(await codeAt('MSD-COL-REV-CLK1'));
    expect((await issue(clerk, free)).code).toBe('platform.not-permitted');
    expect((await issue(collector, free)).code).toBe('platform.not-permitted');
    expect((await issue(administrator, UNKNOWN_ID)).code).toBe('platform.not-found');
    expect((await issue(administrator, 'not-an-id')).code).toBe('platform.invalid-input');
    expect((await issue(administrator, me.personId)).code).toBe('access.second-administrator');
    expect((await issue(local, await commissioner())).code).toBe('platform.not-permitted');
    expect((await issue(local, await idOf(office.loginOf('administrator')))).code).toBe(
      'platform.not-permitted',
    );
    expect((await issue(local, free)).status).toBe(200);
    const self = (await administrator.call(AccessApi.me)).answer.personId;
    expect((await issue(administrator, self)).code).toBe('platform.not-permitted');
  });

  it('a reset needs two: the second ends the password and every session and gets the slip', async () => {
    const { caller: person, me } = await office.signIn('superintendent');
    const params = { personId: me.personId };
    const { caller: clerk } = await office.signIn('clerk');
    expect((await clerk.call(AccessApi.proposeReset, { params })).code).toBe('platform.not-permitted');
    expect((await clerk.call(AccessApi.resets)).code).toBe('platform.not-permitted');
    const key = v7();
    const proposed = (await administrator.call(AccessApi.proposeReset, { params }, { key })).answer;
    expect((await administrator.call(AccessApi.proposeReset, { params }, { key })).answer).toEqual(proposed);
    expect((await second.call(AccessApi.proposeReset, { params })).answer.resetId).toBe(proposed.resetId);
    expect((await second.call(AccessApi.resets)).answer.rows).toEqual([proposed]);

    const confirm = (by: Caller, commandKey = v7()) =>
      by.call(AccessApi.confirmReset, { params: { resetId: proposed.resetId } }, { key: commandKey });
    expect((await confirm(administrator)).code).toBe('access.second-administrator');
    expect((await confirm(clerk)).code).toBe('platform.not-permitted');
    expect((await person.call(AccessApi.me)).status).toBe(200);
    const { slip } = (await confirm(second)).answer;
    expect((await confirm(second)).code).toBe('platform.not-found');
    expect((await person.call(AccessApi.me)).status).toBe(401);
    const login = office.loginOf('superintendent');
    const old = await office
      .stranger()
      .call(AccessApi.signIn, { body: { login, password: SAMPLE_PASSWORD } });
    expect(old.code).toBe('access.wrong-credentials');
    expect((await redeem(login, slip)).answer.personId).toBe(me.personId);
    expect((await second.call(AccessApi.resets)).answer.rows).toEqual([]);
  });

  it('a reset that is confirmed several times at once hands out one slip', async () => {
    const { me } = await office.signIn('auditor');
    const params = { personId: me.personId };
    expect((await local.call(AccessApi.proposeReset, { params })).code).toBe('platform.not-permitted');
    const { resetId } = (await administrator.call(AccessApi.proposeReset, { params })).answer;
    const tries = Array.from({ length: 4 }, () =>
      second.call(AccessApi.confirmReset, { params: { resetId } }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 404, 404, 404]);
  });

  it('stand in the sealed chain of the administrator’s office, one behind the other', async () => {
    const events = await office.rows<{
      seq: number;
      type: string;
      prev: string;
      hash: string;
      payload: Buffer;
    }>(
      `SELECT seq, type, prev_hash prev, hash, payload FROM sealed_event WHERE chain_kind = 'office' ORDER BY chain_id, seq`,
    );
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['slip.issued', 'reset.proposed', 'reset.confirmed']),
    );
    for (const event of events) expect(hashOf(event.payload)).toBe(event.hash);
    for (const [place, event] of events.entries()) {
      const expected = event.seq === 1 ? '0'.repeat(64) : events[place - 1]?.hash;
      expect(event.prev).toBe(expected);
    }
  });
});
