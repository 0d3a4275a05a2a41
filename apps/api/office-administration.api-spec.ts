import { AccessApi } from '@sanchika/access/contract';
import { SampleOffice } from '@sanchika/access/testing';
import { localDate } from '@sanchika/calendar/domain';
import { OfficeApi } from '@sanchika/office/contract';
import type { Endpoint } from '@sanchika/platform/contract';
import { hashOf } from '@sanchika/platform/api';
import { dateOfDayNumber, dayNumber, instant } from '@sanchika/platform/kernel';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('administering the office', () => {
  let office: SampleOffice;
  let administrator: Caller;
  let local: Caller;
  let officeId: string;
  let above: string;
  let serial = 0;

  beforeAll(async () => {
    office = await SampleOffice.open();
    administrator = (await office.signIn('administrator')).caller;
    local = await signInAt('MSD-COL-EDM-CLK1');
    const { offices } = (await administrator.call(OfficeApi.outline)).answer;
    officeId = offices.find(({ code }) => code === 'MSD-COL')?.officeId ?? '';
    above = offices.find(({ code }) => code === 'CG-DIV-RPR')?.officeId ?? '';
  });
  afterAll(() => office.close());

  async function signInAt(postCode: string): Promise<Caller> {
    const [row] = await office.rows<{ login: string; personId: string }>(
      `SELECT n.employee_code login, n.id personId FROM person n JOIN posting g ON g.person_id = n.id
       JOIN post p ON p.id = g.post_id WHERE p.code = ?`,
      [postCode],
    );
    const { login = '', personId = '' } = row ?? {};
    const { slip } = (await administrator.call(AccessApi.issueSlip, { params: { personId } })).answer;
    const caller = office.stranger();
    const reply = await caller.call(AccessApi.redeemSlip, {
      body: { login, slip, newPassword: SAMPLE_PASSWORD },
    });
    expect(reply.status).toBe(200);
    return caller;
  }

  const postIdAt = async (q: string) =>
    (await administrator.call(OfficeApi.directory, { query: { q } })).answer.rows[0]?.postId ?? '';

  const aSection = () => ({
    sectionId: v7(),
    officeId,
    code: `MSD-COL-T${(serial += 1)}`,
    name: { hi: 'परीक्षण शाखा', en: 'Test Branch' },
  });
  const aPost = () => ({
    postId: v7(),
    officeId,
    sectionId: null,
    code: `MSD-COL-T${(serial += 1)}`,
    designation: { hi: 'परीक्षक', en: 'Examiner' },
    reportingPostId: null,
    payLevel: 6,
    financialLimit: 20_000,
    roles: ['dealingHand'],
  });
  const aPerson = () => ({
    personId: v7(),
    employeeCode: `TS${String((serial += 1)).padStart(6, '0')}`,
    name: { hi: 'नया कर्मचारी', en: 'New Employee' },
    mobile: `98765${String(serial).padStart(5, '0')}`,
    officialEmail: null,
    dateOfBirth: '1990-05-05',
    joiningDate: '2026-01-01',
    language: 'hi',
  });
  const aPosting = (personId: string, postId: string) => ({
    postingId: v7(),
    personId,
    postId,
    kind: 'regular',
    from: '2026-01-01',
    orderNo: 'स्था./2026/7',
  });

  const act = (by: Caller, endpoint: Endpoint, body: object, key = v7()) =>
    by.call(endpoint, { body }, { key });
  const codeOf = async (by: Caller, endpoint: Endpoint, body: object) => (await act(by, endpoint, body)).code;

  async function added(by: Caller, endpoint: Endpoint, body: object): Promise<void> {
    expect(await act(by, endpoint, body)).toMatchObject({ status: 200 });
  }

  it('is for administrators, each within one’s reach', async () => {
    const { caller: collector } = await office.signIn('collector');
    const bodies: [Endpoint, object][] = [
      [OfficeApi.openSection, aSection()],
      [OfficeApi.createPost, aPost()],
      [OfficeApi.addPerson, aPerson()],
      [OfficeApi.startPosting, aPosting(v7(), v7())],
    ];
    for (const [endpoint, body] of bodies)
      expect(await codeOf(collector, endpoint, body)).toBe('platform.not-permitted');
    expect(await codeOf(local, OfficeApi.openSection, { ...aSection(), officeId: above })).toBe(
      'platform.not-permitted',
    );
    expect(await codeOf(local, OfficeApi.createPost, { ...aPost(), officeId: above })).toBe(
      'platform.not-permitted',
    );
    await added(local, OfficeApi.openSection, aSection());
    await added(administrator, OfficeApi.openSection, { ...aSection(), officeId: above });
    const { offices } = (await local.call(OfficeApi.outline)).answer;
    expect(offices.map(({ code }) => code)).not.toContain('CG-DIV-RPR');
    expect(offices.map(({ code }) => code)).toContain('MSD-COL');
  });

  it('is done once, however often it is sent', async () => {
    const [body, key] = [aSection(), v7()];
    expect((await act(local, OfficeApi.openSection, body, key)).answer).toEqual({
      sectionId: body.sectionId,
    });
    expect((await act(local, OfficeApi.openSection, body, key)).answer).toEqual({
      sectionId: body.sectionId,
    });
    expect(await office.count('section', 'code = ?', [body.code])).toBe(1);
    const other = { ...body, code: `${body.code}-X` };
    expect((await act(local, OfficeApi.openSection, other, key)).code).toBe('platform.key-reused');
    expect((await act(local, OfficeApi.openSection, body)).code).toBe('office.code-taken');
    expect((await act(local, OfficeApi.openSection, aSection(), 'no key')).code).toBe('platform.key-missing');
  });

  it('refuses a post that is not sound', async () => {
    const refused: [object, string][] = [
      [{ reportingPostId: v7() }, 'office.unknown-post'],
      [{ sectionId: v7() }, 'office.unknown-office'],
      [{ code: 'MSD-COL-COL' }, 'office.code-taken'],
      [{ roles: ['auditor', 'localAdmin'] }, 'office.roles-clash'],
      [{ roles: ['system'] }, 'platform.not-permitted'],
      [{ roles: ['king'] }, 'platform.invalid-input'],
      [{ financialLimit: -1 }, 'platform.invalid-input'],
    ];
    for (const [fault, code] of refused) {
      expect(await codeOf(administrator, OfficeApi.createPost, { ...aPost(), ...fault })).toBe(code);
    }
    const loop = aPost();
    expect(await codeOf(administrator, OfficeApi.createPost, { ...loop, reportingPostId: loop.postId })).toBe(
      'office.reporting-loop',
    );
    expect(await codeOf(local, OfficeApi.createPost, { ...aPost(), roles: ['districtAdmin'] })).toBe(
      'platform.not-permitted',
    );
  });

  it('refuses a second person under one code or one mobile number', async () => {
    const person = aPerson();
    await added(local, OfficeApi.addPerson, person);
    const twins = [
      { ...aPerson(), employeeCode: person.employeeCode },
      { ...aPerson(), mobile: person.mobile },
    ];
    for (const twin of twins)
      expect(await codeOf(local, OfficeApi.addPerson, twin)).toBe('office.code-taken');
    expect(await codeOf(local, OfficeApi.addPerson, { ...aPerson(), mobile: '12345' })).toBe(
      'platform.invalid-input',
    );
    expect(await codeOf(local, OfficeApi.addPerson, { ...aPerson(), dateOfBirth: '1990-02-30' })).toBe(
      'platform.invalid-input',
    );
  });

  it('lets a post have one regular occupant at a time, also when two come at once (K-2)', async () => {
    const post = aPost();
    await added(local, OfficeApi.createPost, post);
    const people = [aPerson(), aPerson(), aPerson()];
    for (const person of people) await added(local, OfficeApi.addPerson, person);
    const [first, second, third] = people.map(({ personId }) => aPosting(personId, post.postId));
    const codes = await Promise.all(
      [first, second].map((posting) => codeOf(local, OfficeApi.startPosting, posting ?? {})),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes).toContain('office.post-filled');
    await added(local, OfficeApi.startPosting, { ...third, kind: 'link' });

    const running = codes[0] === null ? first : second;
    const end = { params: { postingId: running?.postingId ?? '' }, body: { orderNo: 'स्था./2026/8' } };
    expect((await local.call(OfficeApi.endPosting, end)).status).toBe(200);
    expect((await local.call(OfficeApi.endPosting, end)).code).toBe('platform.not-found');
    expect(
      await codeOf(local, OfficeApi.startPosting, { ...aPosting(people[1]?.personId ?? '', post.postId) }),
    ).toBe('office.post-filled');
    // A posting begins by the day of the office, which is a day ahead of UTC in the evening.
    const tomorrow = dateOfDayNumber(dayNumber(localDate(instant(Date.now()))) + 1);
    await added(local, OfficeApi.startPosting, {
      ...aPosting(people[2]?.personId ?? '', post.postId),
      from: tomorrow,
    });
  });

  it('gives nobody a desk oneself, nor one above one’s own', async () => {
    const self = (await local.call(AccessApi.me)).answer.personId;
    const vacant = await postIdAt('MSD-TEH-PS144');
    expect(await codeOf(local, OfficeApi.startPosting, aPosting(self, vacant))).toBe(
      'platform.not-permitted',
    );
    const person = aPerson();
    await added(local, OfficeApi.addPerson, person);
    const higher = await postIdAt('DIO-ADM1');
    const deputy = { ...aPosting(person.personId, higher), kind: 'additional' };
    expect(await codeOf(local, OfficeApi.startPosting, deputy)).toBe('platform.not-permitted');
    expect(await codeOf(local, OfficeApi.startPosting, aPosting(person.personId, v7()))).toBe(
      'office.unknown-post',
    );
    expect(await codeOf(local, OfficeApi.startPosting, aPosting(v7(), vacant))).toBe('office.unknown-person');
  });

  it('keeps audit and administration apart over all posts of one person (UA-9)', async () => {
    const auditor = await office.find(administrator, office.loginOf('auditor'));
    const admin = await postIdAt('DIO-ADM2');
    const posting = { ...aPosting(auditor.personId, admin), kind: 'additional' };
    expect(await codeOf(administrator, OfficeApi.startPosting, posting)).toBe('office.roles-clash');
  });

  it('finds a new person and a new post at once', async () => {
    const [post, person] = [aPost(), aPerson()];
    await added(local, OfficeApi.createPost, { ...post, designation: { hi: 'जलदूत', en: 'Water Envoy' } });
    await added(local, OfficeApi.addPerson, { ...person, name: { hi: 'चाँदनी बेन', en: 'Chandni Ben' } });
    await added(local, OfficeApi.startPosting, aPosting(person.personId, post.postId));
    const found = (await local.call(OfficeApi.directory, { query: { q: 'चांदनी जलदूत' } })).answer.rows;
    expect(found.map(({ code }) => code)).toEqual([post.code]);
  });

  it('is sealed without a gap in the chain of the office', async () => {
    const events = await office.rows<{
      seq: number;
      type: string;
      prev: string;
      hash: string;
      payload: Buffer;
    }>(
      `SELECT seq, type, prev_hash prev, hash, payload FROM sealed_event
       WHERE chain_kind = 'office' AND chain_id = ? ORDER BY seq`,
      [officeId],
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
    const types = new Set(events.map(({ type }) => type));
    for (const type of [
      'section.opened',
      'post.created',
      'person.added',
      'posting.started',
      'posting.ended',
    ]) {
      expect(types).toContain(type);
    }
    for (const [place, event] of events.entries()) {
      expect(hashOf(event.payload)).toBe(event.hash);
      expect(event.prev).toBe(events[place - 1]?.hash ?? '0'.repeat(64));
    }
    await expect(office.rows(`UPDATE sealed_event SET type = 'x'`)).rejects.toThrow('sealed');
  });
});
