import { Dexie } from 'dexie';
import { LocalDatabase } from './local-database';
import { localTable } from './local-table';
import { sealValue } from './seal';

interface BenchFile {
  readonly id: string;
  readonly subject: string;
  readonly notes: readonly string[];
}
interface BenchPage {
  readonly page: number;
  readonly files: readonly BenchFile[];
}

/** Milliseconds of one round, everything in the same browser and run. */
export interface StoreTimes {
  /** Rows written by a plain Dexie, one record a file. */
  readonly plain: number;
  /** The store as the app uses it: pages sealed with the transaction held open. */
  readonly pages: number;
  /** The same pages sealed before the transaction is opened. */
  readonly pagesBefore: number;
  /** One sealed record a file. */
  readonly singles: number;
  /** The first page read and opened, of a store that has just been opened. */
  readonly firstPage: number;
}

const PAGE = 50;
const pages = localTable<BenchPage>({ name: 'pages', keys: 'page', clearOn: 'signOut' });
const singles = localTable<BenchFile>({ name: 'singles', keys: 'id', clearOn: 'signOut' });
const plan = {
  versions: [{ number: 1, stores: { pages: 'page', singles: 'id' } }],
  rooms: { bench: async () => ({ tables: [pages, singles], operations: [] }) },
};

/** Writes so many files in each way, into databases of their own. For `npm run bench -- store`. */
export async function measureStore(count: number): Promise<StoreTimes> {
  const files = Array.from({ length: count }, (_, file) => benchFile(file));
  const inPages = Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => ({
    page,
    files: files.slice(page * PAGE, (page + 1) * PAGE),
  }));
  const store = new LocalDatabase(plan);
  await store.open('bench');
  const times = {
    plain: await withPlain('files', (table) => timed(() => table.bulkPut(files))),
    pages: await timed(() => store.change([pages], (tables) => tables.of(pages).bulkPut(inPages))),
    pagesBefore: await sealedBefore(inPages),
    singles: await timed(() => store.change([singles], (tables) => tables.of(singles).bulkPut(files))),
  };
  store.close();
  await store.open('bench');
  const firstPage = await timed(() => store.read((tables) => tables.of(pages).get(0)));
  await store.forget();
  return { ...times, firstPage };
}

async function sealedBefore(inPages: readonly BenchPage[]): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  return withPlain('pages', (table) =>
    timed(async () =>
      table.bulkPut(
        await Promise.all(
          inPages.map(async (page) => ({
            id: page.page,
            sealed: await sealValue(key, page, 'pages'),
          })),
        ),
      ),
    ),
  );
}

async function withPlain(name: string, work: (table: Dexie.Table) => Promise<number>): Promise<number> {
  const database = new Dexie(`plain-${name}`);
  database.version(1).stores({ rows: 'id' });
  await database.open();
  const time = await work(database.table('rows'));
  await database.delete();
  return time;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/** A file of a few notes, some two kilobytes. */
function benchFile(number: number): BenchFile {
  const note = `टीप ${number}: प्रकरण का परीक्षण किया गया, अभिलेख संलग्न है, निर्णय हेतु प्रस्तुत। `.repeat(3);
  return { id: `file-${number}`, subject: `नस्ती ${number} स्टेशनरी क्रय`, notes: [note, note, note] };
}

Object.assign(globalThis, { measureStore });
