import { TestBed } from '@angular/core/testing';
import { Dexie } from 'dexie';
import { earlierName } from './earlier-database';
import { KeyRing } from './key-ring';
import { LocalStore, provideLocalStore } from './local-store';
import { localTable } from './local-table';

interface Letter {
  readonly order?: number;
  readonly id: string;
  readonly text: string;
  readonly state?: string;
}

const letters = localTable<Letter>({ name: 'letters', keys: '++order, &id, state', clearOn: 'signOut' });
const stamps = localTable<{ id: string }>({ name: 'stamps', keys: 'id', clearOn: 'signOut', liesOpen: true });
const versions = [
  { number: 1, stores: { letters: letters.keys, stamps: stamps.keys }, lyingOpen: ['stamps'] },
];
const WORD = 'गोपनीय-विषय';
let person = 0;

describe('sealedTables', () => {
  let who: string;

  beforeEach(async () => {
    who = `sealer-${Date.now()}-${person++}`;
    TestBed.configureTestingModule({
      providers: [
        provideLocalStore({ versions, rooms: { post: async () => ({ tables: [letters], operations: [] }) } }),
      ],
    });
    await store().open(who);
  });
  afterEach(() => store().forget());

  const store = () => TestBed.inject(LocalStore);
  const add = (...rows: readonly Letter[]) =>
    store().change([letters], (tables) => tables.of(letters).bulkAdd([...rows]));
  const read = () => store().read((tables) => tables.of(letters).toArray());

  /** What lies on the device, read past the store: each row as text, bytes as letters. */
  async function rawRows(name: string): Promise<string> {
    const database = await new Dexie(name).open();
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    database.close();
    const asText = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    return JSON.stringify(rows, asText);
  }

  async function nameOf(personId: string): Promise<string> {
    const ring = new KeyRing();
    const name = await ring.nameOf(personId);
    ring.close();
    return name;
  }

  it('lets no word lie on the device, only what the keys need', async () => {
    await add({ id: 'one', text: WORD, state: 'waiting' });
    const raw = await rawRows(await nameOf(who));
    expect(raw).not.toContain(WORD);
    expect(raw).toContain('waiting');
    expect((await read()).map(({ text }) => text)).toEqual([WORD]);
  });

  it('seals the same words differently each time', async () => {
    await add({ id: 'one', text: WORD }, { id: 'two', text: WORD });
    const database = await new Dexie(await nameOf(who)).open();
    const [one, two] = (await database.table('letters').toArray()).map(({ sealed }) => String(sealed));
    database.close();
    expect(one).not.toEqual(two);
  });

  it('keeps a change one change although the sealing takes its time', async () => {
    await add({ id: 'one', text: 'पहला' });
    const failing = store().change([letters], async (tables) => {
      const [row] = await tables.of(letters).toArray();
      await tables.of(letters).put({ ...row, id: 'one', text: 'दूसरा' });
      await tables.of(letters).where('id').equals('one').modify({ state: 'refused' });
      throw new Error('broken off');
    });
    await expectAsync(failing).toBeRejectedWithError('broken off');
    expect((await read()).map(({ text, state }) => [text, state])).toEqual([['पहला', undefined]]);
  });

  it('finds, counts, changes and numbers rows as a plain table does', async () => {
    await add(
      ...['b', 'a', 'c'].map((id) => ({ id, text: `${WORD} ${id}`, state: id === 'a' ? 'sent' : 'waiting' })),
    );
    await store().change([letters], async (tables) => {
      const rows = tables.of(letters);
      await rows.where('state').equals('waiting').modify({ state: 'sending' });
      await rows.update(1, { text: 'बदला' });
    });
    const found = await store().read(async (tables) => {
      const rows = tables.of(letters);
      return [
        await rows.where('state').equals('sending').count(),
        (await rows.where('id').equals('b').toArray()).map(({ text }) => text),
        (await rows.orderBy('order').toArray()).map(({ id }) => id),
        (await rows.bulkGet([3, 9])).map((row) => row?.id),
        (await rows.where('state').equals('sending').sortBy('id')).map(({ order }) => order),
      ];
    });
    expect(found).toEqual([2, ['बदला'], ['b', 'a', 'c'], ['c', undefined], [1, 3]]);
  });

  it('refuses a cursor, which could open nothing', async () => {
    await add({ id: 'one', text: WORD });
    const walking = store().read((tables) => tables.of(letters).each(() => undefined));
    await expectAsync(walking).toBeRejectedWithError(/toArray/);
  });

  it('leaves rows without words open', async () => {
    await store().change([stamps], (tables) => tables.of(stamps).put({ id: 'a stamp' }));
    expect(await rawRows(await nameOf(who))).toContain('[{"id":"a stamp"}]');
  });

  it('lets no script take the data key out of the browser', async () => {
    const ring = new KeyRing();
    const kept = await ring.find(await nameOf(who));
    ring.close();
    for (const key of [kept?.open?.key, kept?.open?.keeper]) {
      expect(key?.extractable).toBeFalse();
      await expectAsync(crypto.subtle.exportKey('raw', key as CryptoKey)).toBeRejected();
    }
  });

  it('begins anew where the key is gone, and is not found by the recall', async () => {
    await add({ id: 'one', text: WORD });
    const name = await nameOf(who);
    store().close();
    const ring = new KeyRing();
    await ring.drop(name);
    ring.close();
    expect(await store().openIfKept(who)).toBeFalse();
    await store().open(who);
    expect(await read()).toEqual([]);
  });

  it('keeps nothing that can be read where a device may keep nothing', async () => {
    await add({ id: 'one', text: WORD });
    const name = await nameOf(who);
    store().close();
    await store().openPassing(who);
    expect(await read()).toEqual([]);
    expect(await Dexie.exists(name)).toBeFalse();
    await add({ id: 'two', text: WORD });
    const passing = (await Dexie.getDatabaseNames()).filter((each) => each.startsWith('passing-'));
    expect(await rawRows(passing.at(-1) ?? '')).not.toContain(WORD);
    store().close();
    expect(await store().openIfKept(who)).toBeFalse();
    await store().openPassing(who);
    expect(await read()).toEqual([]);
  });

  it('takes the rows of an earlier version over under the seal, once, and removes them there', async () => {
    const other = `${who}-early`;
    const name = await earlierName(other);
    const early = new Dexie(name);
    early.version(1).stores({ letters: letters.keys });
    await early.open();
    await early.table('letters').bulkAdd([
      { id: 'one', text: WORD, state: 'waiting' },
      { id: 'two', text: 'लिखा हुआ' },
    ]);
    early.close();
    expect(await store().openIfKept(other)).toBeTrue();
    expect((await read()).map(({ id, text }) => [id, text])).toEqual([
      ['one', WORD],
      ['two', 'लिखा हुआ'],
    ]);
    expect(await Dexie.exists(name)).toBeFalse();
    expect(await rawRows(await nameOf(other))).not.toContain(WORD);
  });
});
