import { type DBCore, type DBCoreTable, Dexie, type Middleware } from 'dexie';
import { openValue, sealValue } from './seal';

/** A row as it lies on the device: what the keys need, and everything once more under the data key. */
type SealedRow = Readonly<Record<string, unknown>> & { readonly sealed: Uint8Array<ArrayBuffer> };

/** Below Dexie's own layers, which go on seeing the rows as they are. */
const LOWEST = -2;

/**
 * Seals every row that is written and opens every row that is read, in all tables but those that lie open. The work of
 * WebCrypto is awaited with the transaction held, so a change stays one change. Without a key only the tables that lie
 * open can be read and written.
 */
export function sealedTables(key: CryptoKey | null, lyingOpen: ReadonlySet<string>): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealedTables',
    level: LOWEST,
    create: (down) => ({
      ...down,
      table: (name) => (lyingOpen.has(name) ? down.table(name) : sealedTable(down.table(name), key)),
    }),
  };
}

function sealedTable(down: DBCoreTable, key: CryptoKey | null): DBCoreTable {
  const { seal, open } = sealer(down, key);
  return {
    ...down,
    mutate: (request) =>
      request.type === 'add' || request.type === 'put'
        ? held(Promise.all(request.values.map(seal))).then((values) => down.mutate({ ...request, values }))
        : down.mutate(request),
    get: (request) => down.get(request).then((row) => (row === undefined ? row : held(open(row)))),
    getMany: (request) => down.getMany(request).then((rows) => held(Promise.all(rows.map(open)))),
    query: (request) =>
      down
        .query(request)
        .then((answer) =>
          request.values
            ? held(Promise.all(answer.result.map(open))).then((result) => ({ ...answer, result }))
            : answer,
        ),
    openCursor: (request) => {
      // A cursor hands out its rows one by one without waiting, so nobody could open them.
      if (request.values) throw new Error(`rows of ${down.name} are sealed: read them with toArray`);
      return down.openCursor(request);
    },
  };
}

function sealer({ name, schema }: DBCoreTable, key: CryptoKey | null) {
  const fields = [schema.primaryKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? []);
  const withKey = () => {
    if (!key) throw new Error(`${name} cannot be read: the store is locked`);
    return key;
  };
  return {
    async seal(row: Readonly<Record<string, unknown>>): Promise<SealedRow> {
      const lyingOpen = fields
        .filter((field) => row[field] !== undefined)
        .map((field) => [field, row[field]]);
      return { ...Object.fromEntries(lyingOpen), sealed: await sealValue(withKey(), row, name) };
    },
    async open(row: SealedRow | undefined): Promise<unknown> {
      if (row === undefined) return row;
      const { sealed, ...lyingOpen } = row;
      // The number of a row that was given as it was put is not yet under the seal.
      return Object.assign(lyingOpen, await openValue(withKey(), sealed, name));
    },
  };
}

function held<Answer>(work: Promise<Answer>) {
  return Dexie.waitFor(work);
}
