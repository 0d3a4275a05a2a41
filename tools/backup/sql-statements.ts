import { escape } from 'mysql2';
import type { DataSource } from 'typeorm';

type Value = string | number | null | Buffer;

/** The statements that make the tables, indices and triggers of a database as they are. */
export interface SchemaStatements {
  readonly tables: readonly string[];
  /** Run after the rows are in. */
  readonly after: readonly string[];
}

/** Reads a schema back as SQL of its own engine. */
export function schemaStatements(source: DataSource): Promise<SchemaStatements> {
  return isSqlite(source) ? sqliteSchema(source) : mariadbSchema(source);
}

/** Every row of a table as an INSERT statement, in the order of its first column. */
export async function rowStatements(source: DataSource, table: string): Promise<string[]> {
  const rows = await source.query<Record<string, Value>[]>(`SELECT * FROM ${table} ORDER BY 1`);
  const literal = isSqlite(source) ? sqliteLiteral : (value: Value) => escape(value);
  return rows.map((row) => {
    const values = Object.values(row).map(literal).join(', ');
    return `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values})`;
  });
}

/** The tables of a database, in the order of their names. */
export async function tableNames(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(
    isSqlite(source)
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
      : 'SELECT table_name name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
  );
  return rows.map(({ name }) => name);
}

function isSqlite(source: DataSource): boolean {
  return source.options.type === 'better-sqlite3';
}

async function sqliteSchema(source: DataSource): Promise<SchemaStatements> {
  const parts = await source.query<{ type: string; sql: string }[]>(
    `SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name`,
  );
  const of = (...types: string[]) => parts.filter(({ type }) => types.includes(type)).map(({ sql }) => sql);
  return { tables: of('table'), after: of('index', 'trigger') };
}

async function mariadbSchema(source: DataSource): Promise<SchemaStatements> {
  const tables: string[] = [];
  for (const name of await tableNames(source)) {
    const [row] = await source.query<Record<string, string>[]>(`SHOW CREATE TABLE ${name}`);
    tables.push((row?.['Create Table'] ?? '').replace(/ AUTO_INCREMENT=\d+/, ''));
  }
  const triggers = await source.query<{ name: string; act: string; t: string; body: string }[]>(
    `SELECT trigger_name name, event_manipulation act, event_object_table t, action_statement body
     FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY trigger_name`,
  );
  const after = triggers.map(
    ({ name, act, t, body }) => `CREATE TRIGGER ${name} BEFORE ${act} ON ${t} FOR EACH ROW ${body}`,
  );
  return { tables, after };
}

function sqliteLiteral(value: Value): string {
  if (value === null) return 'NULL';
  if (Buffer.isBuffer(value)) return `X'${value.toString('hex')}'`;
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
