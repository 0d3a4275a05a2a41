import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'mysql2';
import type { Connection } from 'mysql2';
import { writeLines } from './durable-files';
import type { Readings } from './take-backup';
import { lineOfHead, lineOfRow } from './table-lines';
import type { RowValue } from './table-lines';

/** What ran stands in the manifest; a restore lets the migrations write this table themselves. */
const NOT_DUMPED = 'migrations';

/** Writes every table as lines under `folder/tables`, all as they were at one moment. */
export async function dumpMariadb(url: string, folder: string): Promise<Readings> {
  const settings = { charset: 'utf8mb4_bin', timezone: 'Z', supportBigNumbers: true };
  const connection = createConnection({ uri: url, ...settings });
  const promised = connection.promise();
  try {
    await promised.connect();
    await promised.query('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await promised.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    await mkdir(join(folder, 'tables'), { mode: 0o700 });
    const tables: Record<string, number> = {};
    for (const table of await tableNames(connection)) {
      tables[table] = await dumpTable(connection, folder, table);
    }
    const files = Object.keys(tables).map((table) => `tables/${table}.jsonl`);
    return { tables, files, query: (sql) => run(connection, sql), close: () => promised.end() };
  } catch (error) {
    connection.destroy();
    throw error;
  }
}

async function tableNames(connection: Connection): Promise<string[]> {
  const rows = await run<{ name: string }>(
    connection,
    `SELECT table_name name FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  return rows.map(({ name }) => name).filter((name) => name !== NOT_DUMPED);
}

async function dumpTable(connection: Connection, folder: string, table: string): Promise<number> {
  const fields = await run<{ Field: string }>(connection, `SHOW COLUMNS FROM \`${table}\``);
  const columns = fields.map(({ Field }) => Field);
  const query = { sql: `SELECT * FROM \`${table}\``, rowsAsArray: true };
  const rows = connection.query(query).stream() as AsyncIterable<RowValue[]>;
  const lines = async function* () {
    yield lineOfHead({ table, columns });
    for await (const row of rows) yield lineOfRow(row);
  };
  return (await writeLines(join(folder, 'tables', `${table}.jsonl`), lines())) - 1;
}

async function run<Found>(connection: Connection, sql: string): Promise<Found[]> {
  const [rows] = await connection.promise().query(sql);
  return rows as Found[];
}
