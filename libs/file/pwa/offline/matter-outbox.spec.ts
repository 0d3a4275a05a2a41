import { TestBed } from '@angular/core/testing';
import { LocalStore, Outbox, outboxTable, OutboxSender, provideLocalStore } from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { instantOfIso } from '@sanchika/platform/kernel';
import { aFile, anAsking, postIdOf } from '../a-file.cases';
import { startDraft } from '../acting/start-draft';
import { matterOf } from '../acting/matter-of';
import { fileLocalRoom } from './file.sender';
import { fileTables, openedFiles } from './file.tables';
import { readMatterDrafts } from './matter-drafts';
import { MatterOutbox } from './matter-outbox';

const NOW = instantOfIso('2026-03-03T06:00:00.000Z');
const POST = postIdOf('OFFICER');
const file = aFile({ askings: [anAsking({ asked: { ...anAsking().asked, postId: POST } })] });
const { fileId } = file;

describe('MatterOutbox', () => {
  let person = 0;
  let answers: (() => object)[];
  let sent: { operation: string; params: Record<string, string>; body: Record<string, unknown> }[];

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
    const personId = `asker-${Date.now()}-${person++}`;
    await TestBed.inject(LocalStore).open(personId);
    TestBed.inject(Outbox).actAs({ personId, deviceId: 'device', actingAs: POST, capacities: [POST] });
    answers = [];
    sent = [];
    spyOn(window, 'fetch').and.callFake(async (_, init) => {
      const [command] = JSON.parse(String(init?.body)).commands;
      sent.push(command);
      const answer = answers.shift()?.();
      if (!answer) throw new TypeError('no network');
      return Response.json({ results: [{ key: command.key, ...answer }] });
    });
  });

  afterEach(() => TestBed.inject(LocalStore).forget());

  const store = () => TestBed.inject(LocalStore);
  const matters = () => TestBed.inject(MatterOutbox);
  const rows = () => store().read((tables) => tables.of(outboxTable).orderBy('order').toArray());
  const drafts = () => store().read((tables) => readMatterDrafts(tables, { postId: POST, fileId }));
  const drain = () =>
    TestBed.runInInjectionContext(() => new OutboxSender()).drainAs(
      TestBed.inject(Outbox).currentScope(),
      true,
    );
  const receipt = (holderPostId: string | null = POST) => ({
    result: 'APPLIED',
    answer: {
      ...{ fileId, eventId: crypto.randomUUID(), headHash: 'b'.repeat(64), headSeq: 4 },
      ...{ at: '2026-03-03T06:00:01.000Z', state: 'parked', computerNo: 7, fileNumber: null },
      ...{ holderPostId, warnings: [] },
    },
  });

  async function park(words = 'सुनवाई के बाद') {
    const place = { postId: POST, fileId, act: 'park' as const, askingId: null };
    const draft = { ...startDraft(place, file, NOW), words };
    await matters().keepDraft(draft);
    await matters().put(matterOf(draft, file, NOW));
  }

  it('waits without network and leaves its form on the phone until the server has taken the act', async () => {
    await park();
    await drain();
    expect((await rows()).map(({ operation, state }) => [operation, state])).toEqual([
      ['file.park', 'waiting'],
    ]);
    expect((await drafts()).map(({ words }) => words)).toEqual(['सुनवाई के बाद']);
    answers = [() => receipt()];
    await drain();
    expect(await rows()).toEqual([]);
    expect(await drafts()).toEqual([]);
    expect(sent.at(-1)?.operation).toBe('file.park');
    expect(sent.at(-1)?.body).toEqual(
      jasmine.objectContaining({ reason: 'सुनवाई के बाद', reviewOn: '2026-03-18' }) as never,
    );
  });

  it('keeps the words when the server refuses, to be mended and sent anew', async () => {
    await park('पहला कारण');
    const problem = {
      type: '/p',
      title: 'नहीं',
      titleOther: 'no',
      status: 409,
      code: 'file.changed-meanwhile',
    };
    answers = [() => ({ result: 'CONFLICT_VERSION', problem })];
    await drain();
    const [row] = await rows();
    expect(row?.state).toBe('refused');
    await matters().takeBack(row!);
    expect(await rows()).toEqual([]);
    expect((await drafts()).map(({ words }) => words)).toEqual(['पहला कारण']);
  });

  it('drops the words with the act that is given up', async () => {
    await park();
    const [row] = await rows();
    await matters().giveUp(row!);
    expect([await rows(), await drafts()]).toEqual([[], []]);
  });

  it('takes the copy of the file away with an answer: who was asked may have lost the file', async () => {
    await store().change([openedFiles], (tables) =>
      tables.of(openedFiles).put({ postId: POST, fileId, file, fetchedAt: 1 }),
    );
    const { askingId = '' } = file.askings[0] ?? {};
    const place = { postId: POST, fileId, act: 'answer' as const, askingId };
    const draft = { ...startDraft(place, file, NOW), words: 'उचित है।' };
    await matters().put(matterOf(draft, file, NOW));
    answers = [() => receipt(postIdOf('SENIOR'))];
    await drain();
    expect(sent.at(-1)).toEqual(
      jasmine.objectContaining({ operation: 'file.answer', params: { fileId, askingId } }),
    );
    expect(await store().read((tables) => tables.of(openedFiles).count())).toBe(0);
  });
});
