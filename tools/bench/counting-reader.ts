import { Reader } from '@sanchika/platform/api';
import type { SqlValue } from '@sanchika/platform/api';
import type { DataSource } from 'typeorm';

/** What one read cost. */
export interface CountedRead {
  readonly sql: string;
  /** Rows the engine took from the table, as its plan counted them; null on SQLite, which does not count. */
  readonly rowsRead: number | null;
  /** Requests to the storage engine: one more for each range that holds nothing. Null on SQLite. */
  readonly handlerReads: number | null;
  /** How the engine goes about it. */
  readonly plan: string;
}

interface Step {
  readonly table?: { readonly r_rows?: number; readonly key?: string; readonly access_type?: string };
}

/** The product's own reader on a connection of its own, where nothing but its reads is counted. */
export class CountingReader extends Reader {
  readonly counted: CountedRead[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly own: DataSource) {
    super(own);
  }

  /** One read after the other: the counters are those of the connection. */
  override rows<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const isSqlite = this.own.options.type === 'better-sqlite3';
    const read = () => (isSqlite ? this.planned<Row>(sql, values) : this.counting<Row>(sql, values));
    const rows = this.last.then(read);
    this.last = rows.catch(() => undefined);
    return rows;
  }

  private async planned<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]> {
    const steps = await super.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values);
    const plan = steps.map(({ detail }) => detail).join('; ');
    this.counted.push({ sql, rowsRead: null, handlerReads: null, plan });
    return super.rows<Row>(sql, values);
  }

  private async counting<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]> {
    const [analysed] = await super.rows<Record<string, string>>(`ANALYZE FORMAT=JSON ${sql}`, values);
    const { rowsRead, plan } = costOf(JSON.parse(Object.values(analysed ?? {})[0] ?? '{}'));
    const before = await this.handlerReads();
    const rows = await super.rows<Row>(sql, values);
    this.counted.push({ sql, rowsRead, handlerReads: (await this.handlerReads()) - before, plan });
    return rows;
  }

  private async handlerReads(): Promise<number> {
    const rows = await super.rows<{ Value: string }>(`SHOW SESSION STATUS LIKE 'Handler_read%'`);
    return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
  }
}

/** Adds up the tables of MariaDB's analysed plan, wherever in it they stand. */
function costOf(analysed: unknown): { rowsRead: number; plan: string } {
  const tables: NonNullable<Step['table']>[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { table } = part as Step;
    if (table) tables.push(table);
    Object.values(part).forEach(visit);
  };
  visit(analysed);
  return {
    rowsRead: tables.reduce((sum, { r_rows = 0 }) => sum + r_rows, 0),
    plan: tables.map(({ access_type, key }) => `${access_type ?? '?'} ${key ?? 'no key'}`).join('; '),
  };
}
