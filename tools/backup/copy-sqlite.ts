import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { flush } from './durable-files';
import { SQLITE_FILE } from './manifest';
import type { Readings } from './take-backup';

/**
 * Copies a SQLite database, also while it is written to. A copy of the file alone would miss what still lies in the
 * write-ahead log.
 */
export async function copySqlite(path: string, folder: string): Promise<Readings> {
  const copy = join(folder, SQLITE_FILE);
  const original = await new DataSource({
    type: 'better-sqlite3',
    database: path,
    fileMustExist: true,
  }).initialize();
  try {
    await original.query('VACUUM INTO ?', [copy]);
  } finally {
    await original.destroy();
  }
  await chmod(copy, 0o600);
  await flush(copy);
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: copy,
    readonly: true,
  }).initialize();
  const names = await source.query<{ name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'`,
  );
  const tables: Record<string, number> = {};
  for (const { name } of names) {
    const [row] = await source.query<{ n: number }[]>(`SELECT COUNT(*) n FROM "${name}"`);
    tables[name] = row?.n ?? 0;
  }
  return { tables, files: [SQLITE_FILE], query: (sql) => source.query(sql), close: () => source.destroy() };
}
