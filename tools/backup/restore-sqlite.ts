import { constants } from 'node:fs';
import { access, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { flush } from './durable-files';
import { SQLITE_FILE } from './manifest';
import type { FoundBackup } from './manifest';

/** Throws when a database lies in the folder already. */
export async function requireNoSqlite(dataFolder: string): Promise<void> {
  for (const name of [SQLITE_FILE, `${SQLITE_FILE}-wal`, `${SQLITE_FILE}-shm`]) {
    const isThere = await access(join(dataFolder, name)).then(
      () => true,
      () => false,
    );
    if (isThere)
      throw new Error(`${join(dataFolder, name)} exists. A backup is restored into an empty folder only.`);
  }
}

/** Puts the database of a backup into the data folder and ends every session of the time of the backup. */
export async function placeSqlite(dataFolder: string, { folder }: FoundBackup): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const path = join(dataFolder, SQLITE_FILE);
  await copyFile(join(folder, SQLITE_FILE), path, constants.COPYFILE_EXCL);
  const source = await new DataSource({ type: 'better-sqlite3', database: path }).initialize();
  try {
    for (const table of ['past_sid', 'session']) await source.query(`DELETE FROM ${table}`);
  } finally {
    await source.destroy();
  }
  await flush(path);
  await flush(dataFolder);
}
