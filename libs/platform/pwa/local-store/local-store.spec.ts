import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { LocalStore, provideLocalStore } from './local-store';
import { localTable } from './local-table';

const letters = localTable<{ id: string; text: string }>({ name: 'letters', keys: 'id', clearOn: 'signOut' });

describe('LocalStore', () => {
  beforeEach(() =>
    TestBed.configureTestingModule({
      providers: [
        provideLocalStore({
          versions: [
            { number: 1, stores: { outbox: '++order', letters: 'id', old: 'id' } },
            { number: 2, stores: { old: null } },
          ],
          rooms: { post: async () => ({ tables: [letters], operations: [] }) },
        }),
      ],
    }),
  );
  afterEach(() => TestBed.inject(LocalStore).forget());

  const store = () => TestBed.inject(LocalStore);
  const keep = (text: string) =>
    store().change([letters], (tables) => tables.of(letters).put({ id: 'one', text }));
  const kept = () => store().read((tables) => tables.of(letters).toArray());

  it('shows no person the rows of another, and each finds his own again', async () => {
    await store().open('first person');
    await keep('गोपनीय');
    await store().open('second person');
    expect(await kept()).toEqual([]);
    await store().forget();
    await store().open('first person');
    expect((await kept()).map(({ text }) => text)).toEqual(['गोपनीय']);
  });

  it('has no name of a person on the device', async () => {
    await store().open('first person');
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    expect(names.filter((name) => name.startsWith('sanchika-')).length).toBeGreaterThan(0);
    expect(names.some((name) => name.includes('first'))).toBeFalse();
  });

  it('leaves nothing of the person on the device at sign-out', async () => {
    await store().open('first person');
    await keep('गोपनीय');
    const before = await indexedDB.databases();
    await store().forget();
    expect((await indexedDB.databases()).length).toBe(before.length - 1);
  });

  it('takes the frozen steps in their order', async () => {
    const before = (await indexedDB.databases()).map(({ name }) => name);
    await store().open('first person');
    const [opened] = (await indexedDB.databases()).filter(
      ({ name }) => name?.startsWith('sanchika-') && !before.includes(name),
    );
    const request = indexedDB.open(opened?.name ?? '');
    const database = await new Promise<IDBDatabase>(
      (resolve) => (request.onsuccess = () => resolve(request.result)),
    );
    expect([...database.objectStoreNames].sort()).toEqual(['letters', 'outbox']);
    database.close();
  });

  it('watches rows as they change', async () => {
    await store().open('first person');
    const seen: number[] = [];
    const watching = store()
      .watch((tables) => tables.of(letters).count())
      .subscribe((count) => seen.push(count));
    await firstValueFrom(store().watch((tables) => tables.of(letters).count()));
    await keep('एक');
    while (seen.at(-1) !== 1) await new Promise((resolve) => setTimeout(resolve, 5));
    watching.unsubscribe();
    expect(seen.at(-1)).toBe(1);
  });
});
