import { AccessApi } from '@sanchika/access/contract';
import { FileApi } from '@sanchika/file/contract';
import {
  aNewPosting,
  appoint,
  createPost,
  fileWithSuperintendent,
  refusalOf,
  SampleDistrict,
} from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import type { Role } from '@sanchika/office/domain';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
const others: Record<string, Officer> = {};

beforeAll(async () => {
  district = await SampleDistrict.start();
  const seat = async (officeCode: string, sectionCode: string | null, ...roles: Role[]) =>
    (await appoint(district.admin, { officeCode, sectionCode, roles, reportsTo: null })).officer;
  others['colleague'] = await district.signIn('colleague');
  others['neighbour'] = await district.signIn('neighbour');
  others['auditor'] = await district.signIn('auditor');
  others['head of another office'] = await seat('MSD-SDO', null, 'officer', 'headOfOffice');
  others['officer of the state'] = await seat('CG-MANTRALAYA-REV', null, 'officer', 'headOfOffice');
  others['head of the same office'] = await seat('MSD-COL', null, 'officer', 'headOfOffice');
});
afterAll(() => district.stop());

const by = (name: string): Officer => {
  const { clerk, superintendent, additionalCollector, collector, admin } = district;
  const officer = { clerk, superintendent, additionalCollector, collector, admin, ...others }[name];
  if (!officer) throw new Error(`no ${name}`);
  return officer;
};

async function textsSeenBy(name: string, file: FileRef): Promise<string[]> {
  return (await by(name).sees(file)).notes.map(({ text }) => text);
}

describe('an ordinary file (B6)', () => {
  let file: FileRef;
  beforeAll(async () => {
    const { clerk, superintendent, additionalCollector } = district;
    file = await clerk.opensFile({ subject: 'दृश्यता की नस्ती' });
    await clerk.sends(file, { note: 'पहली' }).to(superintendent);
    await superintendent.sends(file, { note: 'दूसरी' }).to(additionalCollector);
    await additionalCollector.returns(file, { note: 'तीसरी' });
  });

  it.each([
    ['superintendent', 'its holder', ['पहली', 'दूसरी', 'तीसरी']],
    ['additionalCollector', 'a superior in line', ['पहली', 'दूसरी', 'तीसरी']],
    ['collector', 'the Collector', ['पहली', 'दूसरी', 'तीसरी']],
    ['head of the same office', 'the head of the office', ['पहली', 'दूसरी', 'तीसरी']],
    ['clerk', 'a past holder', ['पहली']],
  ])('shows %s, as %s, the notes %j', async (name, _, notes) => {
    expect(await textsSeenBy(name, file)).toEqual(notes);
  });

  it('shows a past holder where it is now all the same', async () => {
    const view = await district.clerk.sees(file);
    expect(view.asOfSeq).not.toBeNull();
    expect(view.holder?.postId).toBe(district.superintendent.postId);
    const card = await district.clerk.asks(FileApi.card, { params: { fileId: file.fileId } });
    expect(card.holder?.postId).toBe(district.superintendent.postId);
    expect((await district.clerk.journeyOf(file)).stations).toHaveLength(4);
  });

  it.each(['colleague', 'neighbour', 'auditor', 'head of another office', 'officer of the state', 'admin'])(
    'does not exist for the %s',
    async (name) => {
      const reads = [FileApi.open, FileApi.card, FileApi.journey];
      for (const endpoint of reads) {
        const hidden = await by(name).caller.call(endpoint, { params: { fileId: file.fileId } });
        const absent = await by(name).caller.call(endpoint, { params: { fileId: v7() } });
        const { instance: _one, ...problem } = { ...hidden.problem };
        const { instance: _other, ...nothing } = { ...absent.problem };
        expect([hidden.status, problem]).toEqual([404, nothing]);
      }
    },
  );

  it.each(['colleague', 'neighbour', 'auditor', 'head of another office'])(
    'is not found by the search of the %s',
    async (name) => {
      const { rows } = await by(name).asks(FileApi.search, { query: { q: 'दृश्यता' } });
      expect(rows).toEqual([]);
    },
  );

  it('cannot even be searched for by an administrator', async () => {
    const search = district.admin.asks(FileApi.search, { query: { q: 'दृश्यता' } });
    expect(await refusalOf(search)).toMatchObject({ status: 403, code: 'platform.not-permitted' });
  });

  it.each(['superintendent', 'additionalCollector', 'collector', 'clerk'])(
    'is found by the search of the %s',
    async (name) => {
      const { rows, next } = await by(name).asks(FileApi.search, { query: { q: 'दृश्यता' } });
      expect(rows.map(({ fileId }) => fileId)).toEqual([file.fileId]);
      expect(next).toBeNull();
    },
  );
});

describe('what belongs to one file', () => {
  it('is not reached through another', async () => {
    const { superintendent } = district;
    const [one, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
    const noteId = await superintendent.writes(one, 'मसौदा');
    const confirm = superintendent.confirms(other, noteId);
    expect((await refusalOf(confirm)).code).toBe('file.id-taken');
    const paper = await superintendent.caller.call(FileApi.downloadPaper, {
      params: { fileId: other.fileId, paperId: noteId },
    });
    expect(paper.status).toBe(404);
  });
});

describe('the lists of a post that does not work on files', () => {
  it.each([FileApi.desk, FileApi.withOthers, FileApi.handled, FileApi.masters])(
    '$operation is refused',
    async (endpoint) => {
      const reply = await district.admin.caller.call(endpoint);
      expect([reply.status, reply.code]).toEqual([403, 'platform.not-permitted']);
    },
  );
});

describe('a person with two posts', () => {
  it('sees in each only what belongs to it', async () => {
    const { admin, superintendent } = district;
    const seat = {
      officeCode: 'MSD-COL',
      sectionCode: 'MSD-COL-EST',
      roles: ['dealingHand'] as const,
      reportsTo: superintendent,
    };
    const { officer, personId } = await appoint(admin, seat);
    const file = await officer.opensFile();
    const additional = await createPost(admin, { ...seat, sectionCode: 'MSD-COL-FIN' });
    await admin.asks(OfficeApi.startPosting, {
      body: aNewPosting({ personId, postId: additional }, 'additional'),
    });
    await officer.asks(AccessApi.choosePost, { params: { postId: additional } });
    expect(await refusalOf(officer.sees(file))).toMatchObject({ status: 404 });
    await officer.asks(AccessApi.choosePost, { params: { postId: officer.postId } });
    expect((await officer.sees(file)).holder?.postId).toBe(officer.postId);
  });
});
