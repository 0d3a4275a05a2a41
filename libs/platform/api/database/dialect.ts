import type { DataSourceOptions } from 'typeorm';

export type Engine = 'sqlite' | 'mariadb';

/** The one place that knows how the two engines differ. */
export class Dialect {
  constructor(readonly engine: Engine) {}

  static of(options: Pick<DataSourceOptions, 'type'>): Dialect {
    return new Dialect(options.type === 'better-sqlite3' ? 'sqlite' : 'mariadb');
  }

  /** A second row where only one may be. */
  isDuplicate(error: unknown): boolean {
    const code = codeOf(error);
    return (
      code === 'ER_DUP_ENTRY' ||
      code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
      code === 'SQLITE_CONSTRAINT_UNIQUE'
    );
  }

  /**
   * The engine gave this transaction up in favour of another. It may be decided again from the
   * beginning, never merely sent again: what it read has changed.
   */
  isGivenUp(error: unknown): boolean {
    const code = codeOf(error);
    return (
      code === 'ER_LOCK_DEADLOCK' ||
      code === 'ER_LOCK_WAIT_TIMEOUT' ||
      code === 'ER_CHECKREAD' ||
      code === 'SQLITE_BUSY' ||
      // Another process has written since this transaction read.
      code === 'SQLITE_BUSY_SNAPSHOT'
    );
  }

  /** The store cannot take writes now: disk full, read-only, server gone. */
  isUnavailable(error: unknown): boolean {
    return UNAVAILABLE.has(codeOf(error));
  }

  /** `INSERT … ` that changes the row when its key is there already. `changes` is an assignment list. */
  upsert(insert: string, key: string, changes: string): string {
    return this.engine === 'sqlite'
      ? `${insert} ON CONFLICT (${key}) DO UPDATE SET ${changes}`
      : `${insert} ON DUPLICATE KEY UPDATE ${changes}`;
  }

  /** `INSERT` that leaves an existing row alone. */
  insertIfAbsent(insert: string): string {
    return insert.replace(/^INSERT/, this.engine === 'sqlite' ? 'INSERT OR IGNORE' : 'INSERT IGNORE');
  }

  /**
   * A `SELECT` whose rows this transaction claims for itself, passing over those that another one holds. On SQLite
   * there is no other one.
   */
  claiming(select: string): string {
    return this.engine === 'sqlite' ? select : `${select} FOR UPDATE SKIP LOCKED`;
  }

  /**
   * Options of a read whose rows nobody may change until this transaction ends. SQLite needs none: its
   * transactions come one after the other.
   */
  heldForReading(): { readonly lock?: { readonly mode: 'pessimistic_read' } } {
    return this.engine === 'sqlite' ? {} : { lock: { mode: 'pessimistic_read' } };
  }
}

const UNAVAILABLE = new Set([
  'SQLITE_FULL',
  'SQLITE_READONLY',
  'SQLITE_IOERR',
  'ER_DISK_FULL',
  'ER_RECORD_FILE_FULL',
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
]);

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return String(driverError?.code ?? code ?? '');
}
