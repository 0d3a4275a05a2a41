import { TestBed } from '@angular/core/testing';
import type { FileCard } from '@sanchika/file/contract';
import { LocalStore, outboxTable, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aFile, postIdOf } from '../a-file.cases';
import { FileReceiver } from './file.receiver';
import { fileLocalRoom } from './file.sender';
import { deskCards, deskHeads, fileTables, openedFiles } from './file.tables';

const POST = postIdOf('OFFICER');
const idOf = (place: number) => `01a20000-0000-7000-8000-${String(place).padStart(12, '0')}`;

function aCard(place: number): FileCard {
  const { computerNo, fileNumber, subject, priority, state } = aFile();
  const fileId = idOf(place);
  const times = { arrivedAt: '2026-03-02T05:30:00.000Z', dueAt: '2026-03-12T12:00:00.000Z' };
  return {
    fileId,
    computerNo,
    fileNumber,
    subject,
    priority,
    state,
    ...times,
    isUnread: true,
    from: null,
    hops: [],
    attachedFiles: 0,
  };
}

describe('FileReceiver', () => {
  let desk: FileCard[];
  let asked: { url: URL; tag: string | null }[];
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
    await TestBed.inject(LocalStore).open(`reader-${Date.now()}-${person++}`);
    desk = Array.from({ length: 60 }, (_, place) => aCard(place));
    asked = [];
    spyOn(window, 'fetch').and.callFake(async (address, init) => answer(String(address), init));
  });

  afterEach(() => TestBed.inject(LocalStore).forget());

  function answer(address: string, init: RequestInit | undefined): Response {
    const url = new URL(address, location.origin);
    const tag = new Headers(init?.headers).get('if-none-match');
    asked.push({ url, tag });
    if (!url.pathname.endsWith('/desk'))
      return Response.json(aFile({ fileId: url.pathname.split('/')[3] ?? '' }));
    const etag = `"${desk.length}"`;
    if (tag === etag) return new Response(null, { status: 304 });
    const first = Number(url.searchParams.get('after') ?? 0);
    const rows = desk.slice(first, first + 50);
    const next = first + 50 < desk.length ? String(first + 50) : null;
    const counts = { pending: desk.length, overdue: 0, unread: 0 };
    const asOf = '2026-03-03T06:00:00.000Z';
    return Response.json({ rows, next, counts, followUps: 0, asOf }, { headers: { etag } });
  }

  const receiver = () => TestBed.inject(FileReceiver);
  const store = () => TestBed.inject(LocalStore);
  const countCards = () => store().read((tables) => tables.of(deskCards).count());

  it('brings a desk page by page and costs nothing while it is unchanged', async () => {
    await receiver().refreshDesk(POST);
    expect(await countCards()).toBe(50);
    await receiver().fetchMore(POST);
    expect(await countCards()).toBe(60);
    await receiver().refreshDesk(POST);
    expect(asked.map(({ tag }) => tag)).toEqual([null, null, '"60"']);
    expect(await countCards()).toBe(60);
  });

  it('refreshes a changed desk as far as it was already shown', async () => {
    await receiver().refreshDesk(POST);
    await receiver().fetchMore(POST);
    desk = desk.slice(1);
    await receiver().refreshDesk(POST);
    expect(await countCards()).toBe(59);
    const head = await store().read((tables) => tables.of(deskHeads).get(POST));
    expect([head?.counts.pending, head?.next]).toEqual([59, null]);
  });

  it('reads the first files ahead once for each arrival, and only reads', async () => {
    await receiver().refreshDesk(POST);
    await receiver().fetchAhead(POST);
    const kept = await store().read((tables) => tables.of(openedFiles).count());
    expect(kept).toBe(12);
    const before = asked.length;
    await receiver().fetchAhead(POST);
    expect(asked.length).toBe(before);
    expect(asked.every(({ url }) => !url.pathname.includes('read-mark'))).toBeTrue();
  });
});
