import { Dexie, type IndexableType } from 'dexie';
import { hexOf } from './key-ring';

/** The name under which earlier versions kept a person's rows, unsealed. */
export async function earlierName(personId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(personId));
  return `sanchika-${hexOf(new Uint8Array(digest))}`;
}

/**
 * Takes the rows of an earlier, unsealed database over and removes it. What the sealed one has already stays as it is
 * there, so that being broken off in the middle and begun again changes nothing.
 */
export async function takeOverEarlier(name: string, to: Dexie): Promise<void> {
  const from = await new Dexie(name).open();
  const tables = from.tables.filter((table) => to.tables.some((other) => other.name === table.name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  await to.transaction(
    'rw',
    tables.map((table) => table.name),
    async () => {
      for (const [place, table] of tables.entries()) await addMissing(to, table.name, rows[place] ?? []);
    },
  );
  from.close();
  await from.delete();
}

type Row = Readonly<Record<string, IndexableType>>;

async function addMissing(to: Dexie, name: string, rows: readonly Row[]): Promise<void> {
  const table = to.table(name);
  const keyPath = [table.schema.primKey.keyPath ?? []].flat();
  const keyOf = (row: Row) =>
    (keyPath.length === 1 ? row[String(keyPath[0])] : keyPath.map((field) => row[field])) as IndexableType;
  const there = await table.bulkGet(rows.map((row) => keyOf(row)));
  await table.bulkAdd(rows.filter((_, place) => there[place] === undefined));
}
