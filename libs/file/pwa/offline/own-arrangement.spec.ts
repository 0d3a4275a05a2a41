import { TestBed } from '@angular/core/testing';
import { FileActs } from '@sanchika/file/contract';
import { LocalStore, Outbox, outboxTable, provideLocalStore } from '@sanchika/platform/pwa';
import { aFile, postIdOf } from '../a-file.cases';
import { fileLocalRoom } from './file.sender';
import { fileTables, openedFiles } from './file.tables';
import { OwnArrangement, readOwnFolders } from './own-arrangement';

const OFFICER = postIdOf('OFFICER');
const FILE = aFile();

describe('what a post arranges for itself', () => {
  let person = 0;

  beforeEach(async () => {
    const stores = Object.fromEntries([outboxTable, ...fileTables].map(({ name, keys }) => [name, keys]));
    TestBed.configureTestingModule({
      providers: [
        provideLocalStore({ versions: [{ number: 1, stores }], rooms: { file: async () => fileLocalRoom } }),
      ],
    });
    const personId = `arranging-${Date.now()}-${person++}`;
    await TestBed.inject(LocalStore).open(personId);
    TestBed.inject(Outbox).actAs({ personId, deviceId: 'device', actingAs: OFFICER, capacities: [OFFICER] });
  });
  afterEach(() => TestBed.inject(LocalStore).forget());

  const own = () => TestBed.inject(OwnArrangement);
  const store = () => TestBed.inject(LocalStore);
  const folders = () => store().read((tables) => readOwnFolders(tables, OFFICER));
  const waiting = async () =>
    (await store().read((tables) => tables.of(outboxTable).orderBy('order').toArray())).map(
      ({ operation }) => operation,
    );

  it('is on the phone at once and goes to the server by the outbox', async () => {
    await own().addFolder('न्यायालय');
    await own().addFolder('अन्य');
    expect((await folders()).map(({ name }) => name)).toEqual(['अन्य', 'न्यायालय']);
    const [first] = await folders();
    await own().renameFolder(first?.folderId ?? '', 'शेष');
    await own().removeFolder(first?.folderId ?? '');
    expect((await folders()).map(({ name }) => name)).toEqual(['न्यायालय']);
    const { addOwnFolder, renameOwnFolder, removeOwnFolder } = FileActs;
    expect(await waiting()).toEqual(
      [addOwnFolder, addOwnFolder, renameOwnFolder, removeOwnFolder].map(({ operation }) => operation),
    );
  });

  it('changes the copy of a file that lies on the phone', async () => {
    await store().change([openedFiles], (tables) =>
      tables.of(openedFiles).put({ postId: OFFICER, fileId: FILE.fileId, file: FILE, fetchedAt: 0 }),
    );
    const folderId = '01a20000-0000-7000-8000-0000000000f1';
    await own().putInFolder(FILE.fileId, folderId);
    await own().followUp(FILE.fileId, { followOn: '2026-03-09', words: 'देखें' });
    const kept = () => store().read((tables) => tables.of(openedFiles).get([OFFICER, FILE.fileId]));
    expect((await kept())?.file.ownFolderId).toBe(folderId);
    expect((await kept())?.file.followUp?.words).toBe('देखें');
    await own().endFollowUp(FILE.fileId);
    expect((await kept())?.file.followUp).toBeNull();
  });
});
