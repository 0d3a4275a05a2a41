import { TestBed } from '@angular/core/testing';
import type { FileCard } from '@sanchika/file/contract';
import { LocalStore, outboxTable, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aFile, aNote, aPaper, aPost, postIdOf } from '../a-file.cases';
import { keepCards } from './desk-cards';
import { fileLocalRoom } from './file.sender';
import { deskPages, fileTables, openedFiles } from './file.tables';
import { searchHere } from './search-here';

const POST = postIdOf('OFFICER');
const idOf = (place: number) => `01a20000-0000-7000-8000-${String(place).padStart(12, '0')}`;

function aCard(place: number, subject: string): FileCard {
  const { fileNumber, priority, classification, state } = aFile();
  return {
    fileId: idOf(place),
    computerNo: 100 + place,
    fileNumber,
    subject,
    priority,
    classification,
    state,
    arrivedAt: '2026-03-02T05:30:00.000Z',
    dueAt: '2026-03-12T12:00:00.000Z',
    isUnread: true,
    from: null,
    hops: [],
    attachedFiles: 0,
  };
}

describe('searchHere', () => {
  let person = 0;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideReading(),
        providePhrases({}, {}),
        provideLocalStore({
          versions: [
            {
              number: 1,
              stores: Object.fromEntries([outboxTable, ...fileTables].map(({ name, keys }) => [name, keys])),
            },
          ],
          rooms: { file: async () => fileLocalRoom },
        }),
      ],
    });
    await TestBed.inject(LocalStore).open(`searcher-${Date.now()}-${person++}`);
    const cards = [aCard(1, 'प्राथमिक शाला खल्लारी भवन मरम्मत'), aCard(2, 'स्टेशनरी क्रय')];
    const noted = aFile({
      fileId: idOf(3),
      computerNo: 103,
      fileNumber: 'REV/14/2026-EST-COL',
      subject: 'भूमि आवंटन',
      notes: [aNote(aPost('CLERK'), 'खल्लारी में स्थल देखा।', { noteNo: 2 })],
      papers: [aPaper({ serial: 1, title: 'नक्शा', receivedFrom: 'सरपंच बिरकोनी' })],
    });
    await TestBed.inject(LocalStore).change([deskPages, openedFiles], async (tables) => {
      await keepCards(tables, POST, cards);
      await tables.of(openedFiles).put({ postId: POST, fileId: noted.fileId, file: noted, fetchedAt: 1 });
    });
  });

  afterEach(() => TestBed.inject(LocalStore).forget());

  const search = async (words: string, postId = POST) => {
    const found = await TestBed.inject(LocalStore).read((tables) => searchHere(tables, postId, words));
    return found.map(({ head, found: pieces, isBySound }) => [
      head.computerNo,
      ...pieces.map(({ place }) => place),
      ...(isBySound ? ['heard'] : []),
    ]);
  };

  it('finds words of subjects, notes and senders, those on the desk first', async () => {
    expect(await search('खल्लारी')).toEqual([
      [101, 'subject'],
      [103, 'note'],
    ]);
    expect(await search('बिरकोनी भूमि')).toEqual([[103, 'subject', 'sender']]);
  });

  it('finds Roman words by their sound, and says so', async () => {
    expect(await search('khallari marammat')).toEqual([[101, 'subject', 'heard']]);
    expect(await search('steshnari')).toEqual([[102, 'subject', 'heard']]);
  });

  it('finds words that are only begun, and parts of numbers', async () => {
    expect(await search('मरम')).toEqual([[101, 'subject']]);
    expect(await search('REV/14')).toEqual([[103, 'number']]);
    expect(await search('102')).toEqual([[102, 'number']]);
  });

  it('finds nothing in signs, in absent words and for another post', async () => {
    expect(await search('%%')).toEqual([]);
    expect(await search('खल्लारी नहींहै')).toEqual([]);
    expect(await search('खल्लारी', postIdOf('OTHER'))).toEqual([]);
  });
});
