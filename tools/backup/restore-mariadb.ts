import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import type { FoundBackup } from './manifest';
import { readTable } from './table-lines';

/** Tables that are left empty, so that every session of the time of the backup is over. */
const ENDED = ['session', 'past_sid'];

/** Throws unless the database has no table at all. */
export async function requireEmptyMariadb(url: string): Promise<void> {
  await connected(url, async (connection) => {
    const [rows] = await connection.query(
      'SELECT COUNT(*) n FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    const [count] = rows as { n: number }[];
    if (Number(count?.n) > 0)
      throw new Error('The database is not empty. A backup is restored into an empty one only.');
  });
}

/** Loads the tables of a backup into the tables that its migrations have made. Throws when a row is lost on the way. */
export async function loadMariadb(url: string, { folder, manifest }: FoundBackup): Promise<void> {
  await connected(url, async (connection) => {
    await connection.query('SET SESSION foreign_key_checks = 0');
    for (const [table, rows] of Object.entries(manifest.tables)) {
      if (ENDED.includes(table)) continue;
      const loaded = await loadTable(connection, join(folder, 'tables', `${table}.jsonl`));
      if (loaded !== rows) throw new Error(`Of ${rows} rows of ${table} only ${loaded} were loaded.`);
    }
  });
}

async function loadTable(connection: Connection, path: string): Promise<number> {
  const { table, columns, batches } = await readTable(path);
  const into = `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ?`;
  // A migration may have put in what a district begins with; the backup has what it made of that.
  const emptied = `DELETE FROM \`${table}\``;
  let count = 0;
  await connection.beginTransaction();
  await connection.query(emptied);
  for await (const batch of batches) {
    await connection.query(into, [batch]);
    count += batch.length;
  }
  await connection.commit();
  return count;
}

async function connected(url: string, work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4_bin', timezone: 'Z' });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}
