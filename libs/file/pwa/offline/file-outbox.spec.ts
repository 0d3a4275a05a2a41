import { TestBed } from '@angular/core/testing';
import {
  LocalStore,
  Outbox,
  type OutboxRow,
  outboxTable,
  OutboxSender,
  provideLocalStore,
} from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { instantOfIso } from '@sanchika/platform/kernel';
import { aFile, aPost, aWorkingNote, postIdOf, someMasters } from '../a-file.cases';
import { countCards, keepCards } from './desk-cards';
import { FileOutbox, wordsOf } from './file-outbox';
import { fileLocalRoom } from './file.sender';
import { deskPages, fileTables, openedFiles, sentActs, workingNotes } from './file.tables';
import { drawNewFile } from './new-file-on-phone';

const calendar = {
  code: 'TEST',
  opensAt: 600,
  closesAt: 1050,
  daysOff: [6, 7],
  holidays: [],
  gazettedYears: [2026],
};
const POST = postIdOf('OFFICER');
const seenHead = aFile().headHash;

interface Request {
  readonly operation: string;
  readonly body: Record<string, unknown>;
}

interface Command extends Partial<Request> {
  readonly key: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
}

describe('FileOutbox', () => {
  let requests: Request[];
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
    requests = [];
    const personId = `officer-${Date.now()}-${person++}`;
    await TestBed.inject(LocalStore).open(personId);
    TestBed.inject(Outbox).actAs({ personId, deviceId: 'device', actingAs: POST, capacities: [POST] });
  });

  afterEach(() => TestBed.inject(LocalStore).forget());

  it('marks a file read once it is known who acts', async () => {
    const outbox = TestBed.inject(Outbox);
    const scope = outbox.currentScope();
    outbox.actAs(null);
    const marked = TestBed.inject(FileOutbox).markRead(aFile().fileId);
    outbox.actAs(scope);
    await marked;
    const rows = await TestBed.inject(LocalStore).read((tables) => tables.of(outboxTable).toArray());
    expect(rows.map(({ operation }) => operation)).toEqual(['file.read-mark']);
  });

  const store = () => TestBed.inject(LocalStore);
  const acts = () => TestBed.inject(FileOutbox);
  const rows = () => store().read((tables) => tables.of(outboxTable).orderBy('order').toArray());
  const keptNote = () => store().read((tables) => tables.of(workingNotes).get([POST, aFile().fileId]));
  const keep = (note = aWorkingNote({ text: 'लिखी हुई टीप' })) =>
    store().change([workingNotes], (tables) => tables.of(workingNotes).put(note));
  const stamp = () =>
    acts().move({
      act: 'send',
      fileId: aFile().fileId,
      body: {
        seenHead,
        toPostId: aFile().fileId,
        note: { noteId: aWorkingNote().noteId, text: 'लिखी हुई टीप', decision: 'agree' },
      },
    });
  const send = () => new Promise<void>((resolve) => void drain().then(resolve));
  const drain = () =>
    TestBed.runInInjectionContext(() => new OutboxSender()).drainAs(
      TestBed.inject(Outbox).currentScope(),
      true,
    );

  /** Answers every act with a receipt whose head is the number of the act. */
  function answerAll() {
    spyOn(window, 'fetch').and.callFake(async (_, init) => {
      const { commands }: { commands: Command[] } = JSON.parse(String(init?.body));
      return Response.json({ results: commands.map(({ key, ...command }) => answerTo(key, command)) });
    });
  }

  function answerTo(key: string, { operation, params, body = {} }: Omit<Command, 'key'>) {
    requests.push({ operation, body });
    const { fileId = aFile().fileId, noteId } = params;
    const at = '2026-03-03T06:00:00.000Z';
    if (noteId) return { key, result: 'APPLIED', answer: { fileId, noteId, savedAt: at } };
    const receipt = {
      ...{ fileId, eventId: aFile().fileId, headHash: String(requests.length % 10).repeat(64) },
      ...{ headSeq: requests.length, at, state: 'active', computerNo: 7, fileNumber: null },
      ...{ holderPostId: null, warnings: [] },
    };
    return { key, result: 'APPLIED', answer: receipt };
  }

  it('makes a note an act in one step: it is a draft or it is in the outbox', async () => {
    await keep();
    await stamp();
    expect(await keptNote()).toBeUndefined();
    expect((await rows()).map((row) => wordsOf(row)?.text)).toEqual(['लिखी हुई टीप']);
  });

  it('gives the words back when a decision that has not left is taken back', async () => {
    await keep();
    await stamp();
    const [row] = await rows();
    await acts().takeBack(row!);
    expect((await keptNote())?.text).toBe('लिखी हुई टीप');
    expect((await keptNote())?.decision).toBe('agree');
    expect(await rows()).toEqual([]);
  });

  it('takes a sent file off the desk with the answer, and remembers the receipt', async () => {
    answerAll();
    const card = drawNewFile(
      { fileId: aFile().fileId, subject: 'विषय', subjectHead: 'STN' },
      { by: aPost('OFFICER'), masters: someMasters, calendar, now: instantOfIso('2026-03-03T06:00:00.000Z') },
    ).card;
    await store().change([deskPages], (tables) => keepCards(tables, POST, [card]));
    await stamp();
    await send();
    expect(await store().read((tables) => countCards(tables, POST))).toBe(0);
    const [sent] = await store().read((tables) => tables.of(sentActs).toArray());
    expect([sent?.operation, sent?.decision]).toEqual(['file.send', 'agree']);
  });

  it('opens a file without network: numbered, noted and sent in order once there is one', async () => {
    answerAll();
    const form = { fileId: aFile().fileId, subject: 'विषय', subjectHead: 'STN' };
    const now = instantOfIso('2026-03-03T06:00:00.000Z');
    await acts().open(drawNewFile(form, { by: aPost('OFFICER'), masters: someMasters, calendar, now }));
    const opened = await store().read((tables) => tables.of(openedFiles).get([POST, form.fileId]));
    expect(opened?.file.dueAt).toBe('2026-03-12T12:00:00.000Z');
    await acts().confirmNote(aWorkingNote({ text: 'टीप' }));
    await acts().move({
      act: 'send',
      fileId: form.fileId,
      body: { seenHead: '0'.repeat(64), toPostId: form.fileId },
    });
    await send();
    expect(requests.map(({ operation }) => operation)).toEqual([
      'file.create',
      'file.activate',
      'file.write-note',
      'file.confirm-note',
      'file.send',
    ]);
    expect(requests.at(-1)?.body['seenHead'])
      .withContext('the head after one’s own numbering')
      .toBe('2'.repeat(64));
  });

  it('rests a decision on what its author saw when nothing of his own came between', async () => {
    answerAll();
    await stamp();
    await send();
    expect(requests[0]?.body['seenHead']).toBe(seenHead);
  });

  it('sends only the last wording of a yellow note, and none that was discarded', async () => {
    await acts().keepDraft(aWorkingNote({ text: 'पहली' }));
    await acts().keepDraft(aWorkingNote({ text: 'दूसरी' }));
    const texts = (all: readonly OutboxRow[]) =>
      all.map(({ body }) => (body as { text?: string } | undefined)?.text);
    expect(texts(await rows())).toEqual(['दूसरी']);
    await acts().discardDraft(aFile().fileId, aWorkingNote().noteId);
    expect((await rows()).map(({ operation }) => operation)).toEqual(['file.discard-note']);
  });

  it('lets a stamp take the place of the yellow note it carries', async () => {
    await acts().keepDraft(aWorkingNote({ text: 'लिखी हुई टीप' }));
    await stamp();
    expect((await rows()).map(({ operation }) => operation)).toEqual(['file.send']);
  });

  it('shows a confirmed note as green at once', async () => {
    const opened = { postId: POST, fileId: aFile().fileId, file: aFile(), fetchedAt: 0 };
    await store().change([openedFiles], (tables) => tables.of(openedFiles).put(opened));
    await acts().confirmNote(aWorkingNote({ text: 'हरी होगी' }));
    const kept = await store().read((tables) => tables.of(openedFiles).get([POST, aFile().fileId]));
    expect(kept?.file.draftNotes.map(({ text, isConfirmed }) => [text, isConfirmed])).toEqual([
      ['हरी होगी', true],
    ]);
  });

  it('marks a file read once, without counting it as unsent', async () => {
    await acts().markRead(aFile().fileId);
    await acts().markRead(aFile().fileId);
    expect((await rows()).length).toBe(1);
    expect(await TestBed.inject(Outbox).countUnsent()).toBe(0);
  });
});
