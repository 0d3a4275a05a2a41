declare const rowOf: unique symbol;

/** A table of the phone's own database, declared by the room that keeps its rows there. */
export interface LocalTable<Row> {
  readonly name: string;
  /** Primary key and indexes as Dexie writes them. */
  readonly keys: string;
  /** When its rows must leave the phone. */
  readonly clearOn: 'signOut';
  /** Its rows hold no word and no name, and lie open on the device; all other tables are sealed but for their keys. */
  readonly liesOpen?: true;
  readonly [rowOf]?: Row;
}

/** Declares a table: `localTable<Row>({ name, keys, clearOn })`. */
export function localTable<Row>(table: Omit<LocalTable<Row>, typeof rowOf>): LocalTable<Row> {
  return table;
}

/** One frozen step of the database's shape; what landed is never edited, the next number changes it. */
export interface LocalVersion {
  readonly number: number;
  /** Keys of each table that is new or changed here; null drops it. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Tables that lie open from here on. */
  readonly lyingOpen?: readonly string[];
}
