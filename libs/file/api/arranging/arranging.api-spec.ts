import { FileActs, FileReads, MOST_OWN_FOLDERS } from '@sanchika/file/contract';
import { appoint, fileWithSuperintendent, refusalOf, SampleDistrict } from '@sanchika/file/testing';
import type { FileRef, Officer } from '@sanchika/file/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let district: SampleDistrict;
/** An officer of another office, to whom nothing belongs. */
let outsider: Officer;
beforeAll(async () => {
  district = await SampleDistrict.start();
  const seat = { officeCode: 'MSD-SDO', sectionCode: null, roles: ['officer'] as const, reportsTo: null };
  outsider = (await appoint(district.admin, seat)).officer;
});
afterAll(() => district.stop());

const idOf = ({ fileId }: FileRef) => ({ fileId });
const makes = async (officer: Officer, name: string): Promise<string> => {
  const folderId = v7();
  await officer.asks(FileActs.addOwnFolder, { body: { folderId, name } });
  return folderId;
};
const puts = (officer: Officer, file: FileRef, folderId: string | null) =>
  officer.asks(FileActs.putInOwnFolder, { params: idOf(file), body: { folderId } });
const inside = async (officer: Officer, folderId: string) =>
  (await officer.asks(FileReads.inOwnFolder, { params: { folderId } })).rows.map(({ fileId }) => fileId);
const namesOf = async (officer: Officer) =>
  (await officer.asks(FileReads.ownFolders)).rows.map(({ name }) => name);

describe('folders of one’s own (B1)', () => {
  it('are made, renamed and removed, and are nobody else’s', async () => {
    const { superintendent, clerk } = district;
    const folderId = await makes(superintendent, 'न्यायालय');
    await superintendent.asks(FileActs.renameOwnFolder, { params: { folderId }, body: { name: 'Court' } });
    expect(await namesOf(superintendent)).toEqual(['Court']);
    expect(await namesOf(clerk)).toEqual([]);
    const params = { folderId };
    const tries = [
      () => clerk.asks(FileActs.renameOwnFolder, { params, body: { name: 'मेरा' } }),
      () => clerk.asks(FileActs.removeOwnFolder, { params }),
      () => clerk.asks(FileReads.inOwnFolder, { params }),
    ];
    for (const attempt of tries) expect((await refusalOf(attempt())).code).toBe('platform.not-found');
    await superintendent.asks(FileActs.removeOwnFolder, { params });
    expect(await namesOf(superintendent)).toEqual([]);
  });

  it('hold a file at one place, and leave its chain as it is', async () => {
    const { superintendent } = district;
    const file = await fileWithSuperintendent(district);
    const { headHash } = await superintendent.sees(file);
    const [first, second] = [await makes(superintendent, 'पहला'), await makes(superintendent, 'दूसरा')];
    await puts(superintendent, file, first);
    await puts(superintendent, file, second);
    expect([await inside(superintendent, first), await inside(superintendent, second)]).toEqual([
      [],
      [file.fileId],
    ]);
    const view = await superintendent.sees(file);
    expect([view.ownFolderId, view.headHash]).toEqual([second, headHash]);
    expect((await district.clerk.sees(file)).ownFolderId).toBeNull();
    await puts(superintendent, file, null);
    expect(await inside(superintendent, second)).toEqual([]);
  });

  it('never show a file that the post may no longer see', async () => {
    const { superintendent } = district;
    const [main, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
    await superintendent.acts(FileActs.link, main, { linkedFileId: other.fileId });
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    const folderId = await makes(outsider, 'उधार');
    await puts(outsider, other, folderId);
    expect(await inside(outsider, folderId)).toEqual([other.fileId]);
    await outsider.returns(main, { note: 'देख लिया।' });
    expect(await inside(outsider, folderId)).toEqual([]);
    expect((await refusalOf(puts(outsider, other, folderId))).code).toBe('platform.not-found');
  });

  it('have names, each once, and are fifty at most', async () => {
    const { additionalCollector } = district;
    await makes(additionalCollector, 'एक');
    expect((await refusalOf(makes(additionalCollector, 'एक'))).code).toBe('file.folder-name-taken');
    expect((await refusalOf(makes(additionalCollector, '\u200b'))).code).toMatch(
      /^file\.(text-fault|folder-name-empty)$/,
    );
    expect((await refusalOf(makes(additionalCollector, 'क'.repeat(61)))).code).toBe('platform.invalid-input');
    for (let count = 1; count < MOST_OWN_FOLDERS; count += 1)
      await makes(additionalCollector, `क्रम ${count}`);
    expect((await refusalOf(makes(additionalCollector, 'अधिक'))).code).toBe('file.too-many-folders');
  });

  it('are made once for a repeated key', async () => {
    const body = { folderId: v7(), name: 'एक बार' };
    const key = v7();
    const add = () => outsider.caller.call(FileActs.addOwnFolder, { body }, { key });
    expect([(await add()).status, (await add()).status]).toEqual([204, 204]);
  });
});

describe('follow-up (B1)', () => {
  const sets = (officer: Officer, file: FileRef, followOn: string, words = 'स्मरण') =>
    officer.asks(FileActs.setFollowUp, { params: idOf(file), body: { followOn, words } });
  const listed = async (officer: Officer) =>
    (await officer.asks(FileReads.followUps)).rows.map(({ fileId, followUp }) => [
      fileId,
      followUp.bringUpOn,
    ]);

  it('brings a file up on the first working day from then on, by the clock of the office', async () => {
    const { clerk } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await fileWithSuperintendent(district);
    // 7 March 2026 is a Saturday.
    await sets(clerk, file, '2026-03-07');
    expect(await listed(clerk)).toEqual([[file.fileId, '2026-03-09']]);
    await district.setClock('2026-03-08T23:59+05:30');
    expect((await clerk.desk()).followUps).toBe(0);
    await district.setClock('2026-03-09T00:01+05:30');
    expect((await clerk.desk()).followUps).toBe(1);
    expect((await clerk.sees(file)).followUp).toMatchObject({ followOn: '2026-03-07', isDue: true });
    expect((await district.superintendent.sees(file)).followUp).toBeNull();
    await sets(clerk, file, '2026-03-20');
    expect([(await clerk.desk()).followUps, await listed(clerk)]).toEqual([0, [[file.fileId, '2026-03-20']]]);
    await clerk.asks(FileActs.endFollowUp, { params: idOf(file) });
    expect(await listed(clerk)).toEqual([]);
  });

  it.each(['2026-03-09', '2026-03-08', '2027-03-12'])(
    'is refused for %s, seen from 9 March 2026',
    async (day) => {
      const file = await fileWithSuperintendent(district);
      expect((await refusalOf(sets(district.clerk, file, day))).code).toBe('file.follow-up-not-ahead');
    },
  );

  it('is set only on a file that the post may open, and shown only while it may', async () => {
    const { superintendent } = district;
    const [main, other] = [await fileWithSuperintendent(district), await fileWithSuperintendent(district)];
    expect((await refusalOf(sets(outsider, other, '2026-03-11'))).code).toBe('platform.not-found');
    await superintendent.acts(FileActs.link, main, { linkedFileId: other.fileId });
    await superintendent.sends(main, { note: 'प्रस्तुत।' }).to(outsider);
    await sets(outsider, other, '2026-03-11');
    expect(await listed(outsider)).toEqual([[other.fileId, '2026-03-11']]);
    await outsider.returns(main, { note: 'देख लिया।' });
    await district.setClock('2026-03-11T11:00+05:30');
    expect([await listed(outsider), (await outsider.desk()).followUps]).toEqual([[], 0]);
  });

  it('is read in pages, the earliest day first', async () => {
    const { additionalCollector } = district;
    const days = ['2026-03-18', '2026-03-16', '2026-03-17'];
    for (const day of days) await sets(additionalCollector, await fileWithSuperintendent(district), day);
    const first = await additionalCollector.asks(FileReads.followUps, { query: { limit: 2 } });
    const rest = await additionalCollector.asks(FileReads.followUps, { query: { after: first.next ?? '' } });
    const seen = [...first.rows, ...rest.rows].map(({ followUp }) => followUp.bringUpOn);
    expect(seen).toEqual([...days].sort());
  });
});
