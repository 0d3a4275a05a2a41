import { AccessApi } from '@sanchika/access/contract';
import { FileApi } from '@sanchika/file/contract';
import { aNewPosting, appoint, createPost, Officer, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { Caller } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NOTE = { note: 'प्रस्तुत।' };

let district: SampleDistrict;
/** One person, acting in the regular post at one device and in the additional one at another. */
let regular: Officer;
let additional: Officer;
let additionalPostingId: string;
let login: string;

beforeAll(async () => {
  district = await SampleDistrict.start();
  const { admin, superintendent } = district;
  const seat = { officeCode: 'MSD-COL', roles: ['dealingHand'] as const, reportsTo: superintendent };
  const hired = await appoint(admin, { ...seat, sectionCode: 'MSD-COL-EST' });
  regular = hired.officer;
  login = hired.login;
  const postId = await createPost(admin, { ...seat, sectionCode: 'MSD-COL-FIN' });
  const body = aNewPosting({ personId: hired.personId, postId }, 'additional');
  additionalPostingId = (await admin.asks(OfficeApi.startPosting, { body })).postingId;
  const caller = new Caller(district.server.url);
  const [, held] = (await Officer.signIn(caller, login)).me.posts;
  const me = await caller.call(AccessApi.choosePost, { params: { postId: held?.post.postId ?? '' } });
  additional = new Officer(caller, me.answer);
});
afterAll(() => district.stop());

describe('a person with additional charge (UA-4)', () => {
  it('writes each note in one post, which the note names (K-2)', async () => {
    const { superintendent } = district;
    expect(regular.me.personId).toBe(additional.me.personId);
    for (const officer of [regular, additional]) {
      const file = await officer.opensFile();
      await officer.sends(file, NOTE).to(superintendent);
      const { notes, createdBy } = await superintendent.sees(file);
      expect(notes.map(({ by }) => [by.postId, by.person])).toEqual([[officer.postId, officer.me.name]]);
      expect(createdBy.postId).toBe(officer.postId);
    }
  });

  it('finds on each desk only what lies there, and counts both', async () => {
    const { superintendent } = district;
    const file = await superintendent.opensFile();
    await superintendent.sends(file, NOTE).to(additional);
    const listed = async (officer: Officer) => (await officer.desk()).rows.map(({ fileId }) => fileId);
    expect(await listed(additional)).toContain(file.fileId);
    expect(await listed(regular)).not.toContain(file.fileId);
    const { posts } = await regular.asks(AccessApi.me);
    const [one, other] = [await regular.desk(), await additional.desk()];
    expect(posts.map(({ pending }) => pending)).toEqual([one.counts.pending, other.counts.pending]);
  });

  it('cannot act in one post on what lies with the other, nor see a draft of the other', async () => {
    const file = await additional.opensFile();
    const noteId = await additional.writes(file, 'मसौदा');
    expect(await refusalOf(regular.sees(file))).toMatchObject({ status: 404 });
    expect(
      await refusalOf(
        regular
          .sends({ fileId: file.fileId }, { ...NOTE, seenHead: file.headHash })
          .to(district.superintendent),
      ),
    ).toMatchObject({ status: 404 });
    expect(await refusalOf(regular.confirms(file, noteId))).toMatchObject({ status: 404 });
  });

  it('sends an act once, and not a second time from the other post (K-2)', async () => {
    const key = v7();
    const body = { fileId: v7(), subject: 'एक बार', subjectHead: 'GEN' };
    const create = (officer: Officer) => officer.caller.call(FileApi.create, { body }, { key });
    const first = (await create(additional)).answer;
    expect((await create(additional)).answer).toEqual(first);
    expect((await create(regular)).answer).toEqual(first);
    const { createdBy } = await additional.sees(body);
    expect(createdBy.postId).toBe(additional.postId);
  });

  it('chooses among the posts held and no others (K-2)', async () => {
    const choose = (postId: string) =>
      new Officer(regular.caller.twin(), regular.me).caller.call(AccessApi.choosePost, {
        params: { postId },
      });
    expect((await choose(district.superintendent.postId)).code).toBe('access.charge-ended');
    expect((await choose(v7())).code).toBe('access.charge-ended');
    expect((await choose('x')).code).toBe('platform.invalid-input');
  });

  it('loses the post with the charge and keeps the other', async () => {
    const end = { params: { postingId: additionalPostingId }, body: { orderNo: 'प्रभार/2' } };
    await district.admin.asks(OfficeApi.endPosting, end);
    expect(await refusalOf(additional.desk())).toMatchObject({ code: 'access.charge-ended' });
    expect((await regular.desk()).counts.pending).toBeGreaterThanOrEqual(0);
    expect((await regular.asks(AccessApi.me)).posts).toHaveLength(1);
  });
});
