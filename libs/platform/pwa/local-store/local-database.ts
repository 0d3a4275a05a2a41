import type { Dexie, Table } from 'dexie';
import { BehaviorSubject, EMPTY, filter, firstValueFrom, from, map, type Observable, switchMap } from 'rxjs';
import type { OutboxOperation } from '../outbox/outbox-operation';
import type { Bytes, OpenKey } from './data-key';
import type { StoreLease } from './kept-key';
import type { LocalTable, LocalVersion } from './local-table';
import type { FoundStore, StoreNeed } from './open-database';

/** What a room keeps on the phone and how its written acts are sent. */
export interface LocalRoom {
  readonly tables: readonly LocalTable<unknown>[];
  readonly operations: readonly OutboxOperation[];
}

export interface LocalPlan {
  readonly versions: readonly LocalVersion[];
  /** The table with a row for each thing that can be read here without network. */
  readonly keptTable?: string;
  /** By the room's name, which begins the operations it owns; loaded when first needed. */
  readonly rooms: Readonly<Record<string, () => Promise<LocalRoom>>>;
}

interface Question {
  readonly name: string;
  readonly need: StoreNeed;
  readonly answer: (key: OpenKey | null) => void;
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
  private readonly asked = new BehaviorSubject<Question | null>(null);
  private personId: string | null = null;

  /** Which secret of the person the store waits for. */
  readonly waitsFor = this.asked.pipe(map((question) => question?.need ?? null));

  constructor(private readonly plan: LocalPlan) {}

  /**
   * Opens the person's database, closing another's. Where its lease has run out it asks for a new one, and where it is
   * locked it waits until {@link unlock} was given the secret.
   */
  async open(personId: string, lease?: () => Promise<StoreLease>): Promise<void> {
    if (this.opened.value && this.personId === personId) return;
    const { findStore, renewLease } = await import('./open-database');
    const found = await findStore(personId);
    if (found.need !== 'lease') return this.openFound(personId, found);
    if (!lease) throw new Error('the lease of the store has run out');
    await renewLease(found.name, await lease());
    await this.openFound(personId, await findStore(personId));
  }

  /**
   * Opens a database under a key that is nowhere but in this page, and removes what the person had here: with the page
   * its rows are gone, for nobody can read them.
   */
  async openPassing(personId: string): Promise<void> {
    if (this.opened.value && this.personId === personId) return;
    this.close();
    const { openPassingDatabase } = await import('./passing-database');
    const database = await openPassingDatabase(personId, this.plan.versions);
    this.personId = personId;
    this.opened.next(database);
  }

  /** Opens the person's database where there is one that needs nothing to be opened; whether it did. */
  async openIfKept(personId: string): Promise<boolean> {
    return this.openIf(personId, ['nothing']);
  }

  /** The same where the person is there to give his secret. */
  async openOrAsk(personId: string): Promise<boolean> {
    return this.openIf(personId, ['nothing', 'pin', 'given']);
  }

  /** Tries the secret that the store waits for; `gone` says that the key was dropped, and with it all that lay here. */
  async unlock(given: string | Bytes): Promise<'open' | 'wrong' | 'gone' | 'lapsed'> {
    const { value: question } = this.asked;
    if (!question) return 'open';
    const { unlockStore } = await import('./open-database');
    const answer = await unlockStore(question.name, given);
    if (answer === 'wrong' || answer === 'lapsed') return answer;
    this.asked.next(null);
    question.answer(answer === 'gone' ? null : answer);
    return answer === 'gone' ? 'gone' : 'open';
  }

  /** The secret is forgotten: the key goes, and all that was kept under it. */
  async giveUp(): Promise<void> {
    const { value: question } = this.asked;
    if (!question) return;
    const { dropKey } = await import('./open-database');
    await dropKey(question.name);
    this.asked.next(null);
    question.answer(null);
  }

  /** From the next start on the store opens with this secret alone. */
  async lockWith(given: string | Bytes, lease: StoreLease): Promise<void> {
    const { lockStore } = await import('./open-database');
    await lockStore((await this.ready()).name, given, lease);
  }

  /** Takes the secret away; `wrong` and `gone` as for {@link unlock}. */
  async unlockForGood(given: string | Bytes): Promise<'open' | 'wrong' | 'gone' | 'lapsed'> {
    const { unlockForGood, unlockStore } = await import('./open-database');
    const { name } = await this.ready();
    const answer = await unlockStore(name, given);
    if (typeof answer === 'string') return answer;
    await unlockForGood(name, answer);
    return 'open';
  }

  async isLocked(): Promise<boolean> {
    const { isLockedStore } = await import('./open-database');
    return isLockedStore((await this.ready()).name);
  }

  /** The server was heard of: the store may be read for another while. */
  async renew(lease: StoreLease): Promise<void> {
    const { renewLease } = await import('./open-database');
    await renewLease((await this.ready()).name, lease);
  }

  /** How many things can be read here without network. */
  async countKept(): Promise<number> {
    const { keptTable } = this.plan;
    return keptTable ? (await this.ready()).table(keptTable).count() : 0;
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

  private async openIf(personId: string, needs: readonly StoreNeed[]): Promise<boolean> {
    const { findStore } = await import('./open-database');
    const found = await findStore(personId);
    if (!found.isKept || !needs.includes(found.need)) return false;
    if (!this.opened.value || this.personId !== personId) await this.openFound(personId, found);
    return true;
  }

  private async openFound(personId: string, found: FoundStore): Promise<void> {
    this.close();
    const { openDatabase } = await import('./open-database');
    const key = found.need === 'nothing' ? found.key : await this.askFor(found);
    const database = await openDatabase({ ...found, key }, this.plan.versions);
    this.personId = personId;
    this.opened.next(database);
  }

  private askFor({ name, need }: FoundStore): Promise<OpenKey | null> {
    return new Promise((answer) => this.asked.next({ name, need, answer }));
  }

  private ready(): Promise<Dexie> {
    return firstValueFrom(this.opened.pipe(filter((database) => database !== null)));
  }
}

function tablesOf(database: Dexie): Tables {
  return { of: ({ name }) => database.table(name) };
}
