import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, QueryRunner } from 'typeorm';

/** One unchanging view of a database: what others commit meanwhile is not seen. */
export interface Snapshot {
  /** The tables that there are: a database of an earlier release lacks some. */
  readonly tables: ReadonlySet<string>;
  rows<Found>(sql: string, values?: readonly (string | number)[]): Promise<Found[]>;
  close(): Promise<void>;
}

const TABLES_SQL = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table'`,
  mariadb: 'SELECT table_name name FROM information_schema.tables WHERE table_schema = DATABASE()',
} as const;

/**
 * Opens `sqlite:PATH`, `mysql://user:password@host:port/database` or `mariadb://…` for reading only. Throws when it
 * cannot be opened.
 */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const options = optionsOf(url);
  const source = await new DataSource(options).initialize();
  const runner = source.createQueryRunner();
  const isSqlite = options.type === 'better-sqlite3';
  const close = async () => {
    await runner.query('ROLLBACK').catch(() => undefined);
    await source.destroy();
  };
  try {
    await begin(runner, isSqlite);
    const names: { name: string }[] = await runner.query(TABLES_SQL[isSqlite ? 'sqlite' : 'mariadb']);
    const tables = new Set(names.map(({ name }) => name));
    return { tables, rows: (sql, values = []) => runner.query(sql, [...values]), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address without user and password, for reports. */
export function publicName(url: string): string {
  if (url.startsWith('sqlite:')) return url;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

async function begin(runner: QueryRunner, isSqlite: boolean): Promise<void> {
  if (isSqlite) return runner.query('BEGIN');
  await runner.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
}

function optionsOf(url: string): DataSourceOptions {
  if (url.startsWith('sqlite:')) {
    const path = url.startsWith('sqlite://')
      ? fileURLToPath(url.replace('sqlite:', 'file:'))
      : url.slice('sqlite:'.length);
    return { type: 'better-sqlite3', database: path, readonly: true, fileMustExist: true };
  }
  const extra = { connectionLimit: 1 };
  return {
    type: 'mariadb',
    url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    extra,
  };
}
