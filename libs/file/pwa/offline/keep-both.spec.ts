import { TestBed } from '@angular/core/testing';
import { FileActs } from '@sanchika/file/contract';
import { LocalStore, Outbox, type OutboxRow, outboxTable, provideLocalStore } from '@sanchika/platform/pwa';
import { aFile, aWorkingNote, postIdOf } from '../a-file.cases';
import { keepSave, restOnOwnSave } from './draft-saves';
import { FileOutbox } from './file-outbox';
import { fileLocalRoom } from './file.sender';
import { fileTables, shelf, workingNotes } from './file.tables';
import { isWrittenElsewhere, KeepBoth } from './keep-both';

const POST = postIdOf('OFFICER');
const { fileId } = aFile();
const refusal = {
  code: 'file.draft-written-elsewhere',
  status: 409,
  words: { hi: '', en: '' },
  values: {},
  faults: [],
};

describe('a draft written on two devices', () => {
  let person = 0;

  beforeEach(async () => {
    const stores = Object.fromEntries([outboxTable, ...fileTables].map(({ name, keys }) => [name, keys]));
    TestBed.configureTestingModule({
      providers: [
        provideLocalStore({ versions: [{ number: 1, stores }], rooms: { file: async () => fileLocalRoom } }),
      ],
    });
    const personId = `two-devices-${Date.now()}-${person++}`;
    await TestBed.inject(LocalStore).open(personId);
    TestBed.inject(Outbox).actAs({ personId, deviceId: 'device', actingAs: POST, capacities: [POST] });
  });
  afterEach(() => TestBed.inject(LocalStore).forget());

  const store = () => TestBed.inject(LocalStore);
  const rows = () => store().read((tables) => tables.of(outboxTable).orderBy('order').toArray());
  const note = aWorkingNote({ text: 'मेरा पाठ', basedOn: '2026-03-03T06:00:00.000Z' });
  const refuseFirst = async () => {
    const [row] = await rows();
    await store().change([outboxTable], (tables) =>
      tables.of(outboxTable).put({ ...row!, state: 'refused', tries: 1, refusal }),
    );
    return (await rows())[0]!;
  };

  it('leaves this one as a draft of its own, on which one goes on writing', async () => {
    await store().change([workingNotes], (tables) => tables.of(workingNotes).put(note));
    await TestBed.inject(FileOutbox).keepDraft(note);
    const refused = await refuseFirst();
    expect(isWrittenElsewhere(refused)).toBeTrue();
    expect(await TestBed.inject(KeepBoth).run(refused)).toBeTrue();
    expect(await TestBed.inject(KeepBoth).run(refused))
      .withContext('a second tab')
      .toBeFalse();
    const [row, ...others] = await rows();
    const kept = await store().read((tables) => tables.of(workingNotes).get([POST, fileId]));
    expect(others).toEqual([]);
    expect(row?.state).toBe('waiting');
    expect(row?.params['noteId']).not.toBe(note.noteId);
    expect(row?.body).toEqual(jasmine.objectContaining({ text: 'मेरा पाठ', basedOn: null }));
    expect(kept).toEqual(
      jasmine.objectContaining({ text: 'मेरा पाठ', noteId: row?.params['noteId'], keptBeside: note.noteId }),
    );
  });

  it('confirms its own text, not that of the other device', async () => {
    await TestBed.inject(FileOutbox).confirmNote(note);
    await TestBed.inject(KeepBoth).run(await refuseFirst());
    const [write, confirm, ...others] = await rows();
    expect(others).toEqual([]);
    expect([write?.operation, confirm?.operation]).toEqual([
      FileActs.writeNote.operation,
      FileActs.confirmNote.operation,
    ]);
    expect(confirm?.params).toEqual(write!.params);
    expect(write?.params['noteId']).not.toBe(note.noteId);
  });

  it('is told from this phone’s own earlier save', async () => {
    await TestBed.inject(FileOutbox).keepDraft(note);
    const [row] = await rows();
    const rest = (of: OutboxRow) => store().change([shelf], (tables) => restOnOwnSave(of, tables));
    expect(await rest(row!)).toEqual(jasmine.objectContaining({ basedOn: note.basedOn }));
    const savedAt = '2026-03-03T07:00:00.000Z';
    await store().change([shelf], (tables) =>
      keepSave({ fileId, noteId: note.noteId, savedAt }, row!, tables),
    );
    expect(await rest(row!)).toEqual(jasmine.objectContaining({ basedOn: savedAt }));
  });
});
