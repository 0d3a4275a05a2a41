import { TestBed } from '@angular/core/testing';
import type { FileCard } from '@sanchika/file/contract';
import { LocalStore, type LocalTable, outboxTable, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aFile, anAsking, aNote, aPost, postIdOf } from '../a-file.cases';
import { countCards } from './desk-cards';
import { FileReceiver } from './file.receiver';
import { fileLocalRoom } from './file.sender';
import { deskHeads, fileTables, openedFiles } from './file.tables';
import { OpenMemory } from './open-memory';

const POST = postIdOf('OFFICER');
const idOf = (place: number) => `01a20000-0000-7000-8000-${String(place).padStart(12, '0')}`;

function aCard(place: number): FileCard {
  const { computerNo, fileNumber, subject, priority, classification, state } = aFile();
  const fileId = idOf(place);
  const times = { arrivedAt: '2026-03-02T05:30:00.000Z', dueAt: '2026-03-12T12:00:00.000Z' };
  return {
    fileId,
    computerNo,
    fileNumber,
    subject,
    priority,
    classification,
    state,
    ...times,
    isUnread: true,
    from: null,
    hops: [],
    attachedFiles: 0,
  };
}

const CANARY = 'कैनरीशब्द';
const CARD_REST = { heldMinutes: 0, remainingMinutes: 0, minutesPerDay: 450, lastStations: [] };
const NOT_FOUND = {
  type: 'about:blank',
  status: 404,
  code: 'platform.not-found',
  title: { hi: 'नहीं', en: 'no' },
};

function aJourney(fileId: string) {
  const counts = { movements: 0, heldMinutes: 0, delayMinutes: 0, minutesPerDay: 450 };
  return { fileId, stations: [], ...counts, caseDueAt: null };
}

describe('FileReceiver', () => {
  let desk: FileCard[];
  let asked: { url: URL; tag: string | null }[];
  let person = 0;
  /** Files that are restricted, and files that this post may no longer see. */
  let guarded: Set<string>;
  let gone: Set<string>;
  let askedRows: unknown[];
  const restricted = (fileId: string) =>
    guarded.has(fileId)
      ? { classification: 'restricted' as const, subject: CANARY, notes: [aNote(aPost('CLERK'), CANARY)] }
      : {};
  const aRow = (fileId: string) => {
    const { computerNo, fileNumber, subject, priority, classification, state, holder } = aFile(
      restricted(fileId),
    );
    const since = '2026-03-02T05:30:00.000Z';
    const times = { heldSince: since, dueAt: since, touchedAt: since };
    return { fileId, computerNo, fileNumber, subject, priority, classification, state, holder, ...times };
  };

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
    guarded = new Set();
    gone = new Set();
    askedRows = [];
    desk = Array.from({ length: 60 }, (_, place) => aCard(place));
    asked = [];
    spyOn(window, 'fetch').and.callFake(async (address, init) => answer(String(address), init));
  });

  afterEach(() => TestBed.inject(LocalStore).forget());

  function answer(address: string, init: RequestInit | undefined): Response {
    const url = new URL(address, location.origin);
    const tag = new Headers(init?.headers).get('if-none-match');
    asked.push({ url, tag });
    const fileId = url.pathname.split('/')[3] ?? '';
    if (url.pathname.endsWith('/asked-of-me')) return Response.json({ rows: askedRows, next: null });
    if (url.pathname.endsWith('/journey')) return Response.json(aJourney(fileId));
    if (gone.has(fileId)) return Response.json(NOT_FOUND, { status: 404 });
    if (url.pathname.endsWith('/card')) return Response.json({ ...aRow(fileId), ...CARD_REST });
    if (!url.pathname.endsWith('/desk')) return Response.json(aFile({ fileId, ...restricted(fileId) }));
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
  const keptCards = () => store().read((tables) => countCards(tables, POST));

  it('brings a desk page by page and costs nothing while it is unchanged', async () => {
    await receiver().refreshDesk(POST);
    expect(await keptCards()).toBe(50);
    await receiver().fetchMore(POST);
    expect(await keptCards()).toBe(60);
    await receiver().refreshDesk(POST);
    expect(asked.map(({ tag }) => tag)).toEqual([null, null, '"60"']);
    expect(await keptCards()).toBe(60);
  });

  it('refreshes a changed desk as far as it was already shown', async () => {
    await receiver().refreshDesk(POST);
    await receiver().fetchMore(POST);
    desk = desk.slice(1);
    await receiver().refreshDesk(POST);
    expect(await keptCards()).toBe(59);
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

  describe('a restricted file (decision 6)', () => {
    const memory = () => TestBed.inject(OpenMemory);
    const place = [POST, idOf(1)] as const;

    /** Every word of every table of the phone’s own database. */
    const onPhone = () =>
      store().read(async (tables) => {
        const all = await Promise.all(
          [outboxTable, ...fileTables].map((table) => tables.of(table as LocalTable<unknown>).toArray()),
        );
        return JSON.stringify(all);
      });

    it('is held for the screen that shows it and leaves no word on the phone', async () => {
      guarded.add(idOf(1));
      const shown: (string | undefined)[] = [];
      const watching = memory()
        .watch(place)
        .subscribe(({ opened }) => shown.push(opened?.file.subject));
      await receiver().fetchFile(POST, idOf(1));
      await receiver().fetchJourney(POST, idOf(1));
      expect(shown).toContain(CANARY);
      expect(await onPhone()).not.toContain(CANARY);
      expect(await onPhone()).not.toContain(idOf(1));
      watching.unsubscribe();
      const after: unknown[] = [];
      memory()
        .watch(place)
        .subscribe(({ opened }) => after.push(opened))
        .unsubscribe();
      expect(after).toEqual([null]);
    });

    it('stays on the screen while it is fetched anew', async () => {
      guarded.add(idOf(1));
      await receiver().fetchFile(POST, idOf(1));
      const shown: (string | undefined)[] = [];
      const watching = memory()
        .watch(place)
        .subscribe(({ opened }) => shown.push(opened?.file.subject));
      await receiver().fetchFile(POST, idOf(1));
      expect(shown).toEqual([CANARY, CANARY]);
      watching.unsubscribe();
    });

    it('takes the copy along that was kept while it was ordinary', async () => {
      await receiver().fetchFile(POST, idOf(1));
      expect(await onPhone()).toContain('स्टेशनरी क्रय');
      guarded.add(idOf(1));
      await receiver().fetchFile(POST, idOf(1));
      expect(await onPhone()).not.toContain('स्टेशनरी क्रय');
    });

    it('is not read ahead: nobody has opened it', async () => {
      desk = [{ ...aCard(0), classification: 'restricted', subject: '', fileNumber: null }, aCard(1)];
      await receiver().refreshDesk(POST);
      await receiver().fetchAhead(POST);
      expect(asked.map(({ url }) => url.pathname)).not.toContain(`/api/files/${idOf(0)}`);
      expect(await store().read((tables) => tables.of(openedFiles).count())).toBe(1);
    });

    it('loses its copy when there is news that it was raised, or is no longer for this post', async () => {
      for (const number of [1, 2, 3]) await receiver().fetchFile(POST, idOf(number));
      guarded.add(idOf(1));
      gone.add(idOf(2));
      for (const number of [1, 2, 3]) await receiver().lookAgain(POST, idOf(number));
      const kept = await store().read((tables) => tables.of(openedFiles).toArray());
      expect(kept.map(({ fileId }) => fileId)).toEqual([idOf(3)]);
      expect(await onPhone()).not.toContain(CANARY);
    });

    it('keeps of a question only that there is one', async () => {
      guarded.add(idOf(1));
      askedRows = [{ ...aRow(idOf(1)), asking: anAsking({ question: CANARY }) }];
      const { rows } = await receiver().fetchAsked(POST);
      expect(rows[0]?.subject).toBe(CANARY);
      expect(await onPhone()).not.toContain(CANARY);
    });
  });
});
