import type { Dexie, Table } from 'dexie';
import { BehaviorSubject, EMPTY, filter, firstValueFrom, from, type Observable, switchMap } from 'rxjs';
import type { OutboxOperation } from '../outbox/outbox-operation';
import type { LocalTable, LocalVersion } from './local-table';

/** What a room keeps on the phone and how its written acts are sent. */
export interface LocalRoom {
  readonly tables: readonly LocalTable<unknown>[];
  readonly operations: readonly OutboxOperation[];
}

export interface LocalPlan {
  readonly versions: readonly LocalVersion[];
  /** By the room's name, which begins the operations it owns; loaded when first needed. */
  readonly rooms: Readonly<Record<string, () => Promise<LocalRoom>>>;
}

/** The rows of a table, typed by its declaration. */
export interface Tables {
  of<Row>(table: LocalTable<Row>): Table<Row, unknown>;
}

/**
 * The phone's own database, one for each person who signs in here. Dexie comes with the first opening, so that it
 * costs the first screen nothing; reads wait until somebody's database is open.
 */
export class LocalDatabase {
  private readonly opened = new BehaviorSubject<Dexie | null>(null);
  private personId: string | null = null;

  constructor(private readonly plan: LocalPlan) {}

  /** Opens the person's database, closing another's. */
  async open(personId: string): Promise<void> {
    if (this.opened.value && this.personId === personId) return;
    const { openDatabase } = await import('./open-database');
    this.close();
    const database = await openDatabase(personId, this.plan.versions);
    this.personId = personId;
    this.opened.next(database);
  }

  /** Opens the person's database where there is one that can be read here and now; whether there was. */
  async openIfKept(personId: string): Promise<boolean> {
    const { isKept } = await import('./open-database');
    const isThere = await isKept(personId);
    if (isThere) await this.open(personId);
    return isThere;
  }

  close(): void {
    this.opened.value?.close();
    this.opened.next(null);
  }

  /** Removes what must not outlive the session; nothing of the person is left when every table says so. */
  async forget(): Promise<void> {
    const database = this.opened.value;
    if (!database) return;
    const { removeDatabase } = await import('./open-database');
    this.opened.next(null);
    await removeDatabase(database);
  }

  async read<Answer>(query: (tables: Tables) => Promise<Answer>): Promise<Answer> {
    return query(tablesOf(await this.ready()));
  }

  /** Does all of the work or none of it. */
  async change<Answer>(
    touched: readonly LocalTable<unknown>[],
    work: (tables: Tables) => Promise<Answer>,
  ): Promise<Answer> {
    const database = await this.ready();
    const names = [...new Set(touched.map(({ name }) => name))];
    return database.transaction('rw', names, () => work(tablesOf(database)));
  }

  /** The answer now and after every change to the rows it rests on, in whichever tab; silent while none is open. */
  watch<Answer>(query: (tables: Tables) => Promise<Answer>): Observable<Answer> {
    return this.opened.pipe(
      switchMap((database) =>
        database
          ? from(import('./open-database')).pipe(
              switchMap(({ liveQuery }) => from(liveQuery(() => query(tablesOf(database))))),
            )
          : EMPTY,
      ),
    );
  }

  /** The room that owns an operation, by the name before its dot. */
  async roomOf(operation: string): Promise<LocalRoom | null> {
    const load = this.plan.rooms[operation.slice(0, operation.indexOf('.'))];
    return load ? load() : null;
  }

  private ready(): Promise<Dexie> {
    return firstValueFrom(this.opened.pipe(filter((database) => database !== null)));
  }
}

function tablesOf(database: Dexie): Tables {
  return { of: ({ name }) => database.table(name) };
}
