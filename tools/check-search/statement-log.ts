import { DataSource } from 'typeorm';
import type { DataSourceOptions, Logger } from 'typeorm';

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Every statement that one connection was given. */
class Statements implements Logger {
  readonly heard: Statement[] = [];

  logQuery(sql: string, values: unknown[] = []): void {
    this.heard.push({ sql, values });
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** What some work cost the database. */
export interface ReadCost {
  readonly statements: number;
  /** Requests for rows: MariaDB’s own counters; on SQLite the rows given and the points asked for. */
  readonly rowsExamined: number;
  /** Steps of plans that look at more than they give: whole tables, sorting aside. Of SQLite only. */
  readonly scans: readonly string[];
}

/** One connection whose reads are counted. */
export class CountedSource {
  private constructor(
    readonly source: DataSource,
    private readonly statements: Statements,
  ) {}

  static async open(options: DataSourceOptions): Promise<CountedSource> {
    const statements = new Statements();
    const source = await new DataSource({
      ...options,
      logger: statements,
      logging: ['query'],
    } as DataSourceOptions).initialize();
    return new CountedSource(source, statements);
  }

  async count(work: () => Promise<unknown>): Promise<ReadCost> {
    this.statements.heard.length = 0;
    const before = await this.handlerReads();
    this.statements.heard.length = 0;
    await work();
    const heard = [...this.statements.heard];
    if (this.source.options.type === 'mariadb')
      return { statements: heard.length, rowsExamined: (await this.handlerReads()) - before, scans: [] };
    return this.costOnSqlite(heard);
  }

  private async handlerReads(): Promise<number> {
    if (this.source.options.type !== 'mariadb') return 0;
    const rows = await this.source.query<{ Value: string }[]>(`SHOW SESSION STATUS LIKE 'Handler_read%'`);
    return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
  }

  /**
   * SQLite counts nothing, but when its plans are searches of a key and no scans, it looks at no more rows than it gives
   * and at one for each point that it is asked for.
   */
  private async costOnSqlite(heard: readonly Statement[]): Promise<ReadCost> {
    let rowsExamined = 0;
    const scans = new Set<string>();
    for (const { sql, values } of heard) {
      const plan = await this.source.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, [...values]);
      for (const { detail } of plan) if (/^SCAN /.test(detail) && !IN_MEMORY.test(detail)) scans.add(detail);
      const rows = await this.source.query<unknown[]>(sql, [...values]);
      rowsExamined += Math.max(rows.length, values.length);
    }
    return { statements: heard.length, rowsExamined, scans: [...scans] };
  }
}

/** Parts of a plan that hold the few rows of an inner query. */
const IN_MEMORY = /one_list|below|line|CONSTANT ROW|\(subquery/;
