import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** An empty database nobody else uses, with the folder for its blobs. */
export interface FreshDatabase {
  readonly engine: 'sqlite' | 'mariadb';
  readonly folder: string;
  /** Set for MariaDB only; SQLite lives in the folder. */
  readonly url?: string;
  readonly drop: () => Promise<void>;
}

/** The engine that TEST_DATABASE names. */
export function testEngine(): 'sqlite' | 'mariadb' {
  return process.env['TEST_DATABASE'] === 'mariadb' ? 'mariadb' : 'sqlite';
}

/** Makes an empty database of the engine under test. Throws when MariaDB is asked for without a server. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sanchika-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (testEngine() === 'sqlite') return { engine: 'sqlite', folder, drop: removeFolder };
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE is mariadb but TEST_DATABASE_URL names no server.');
  const name = `sanchika_${randomBytes(6).toString('hex')}`;
  await runOnServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const drop = async () => {
    await runOnServer(server, `DROP DATABASE ${name}`);
    await removeFolder();
  };
  return { engine: 'mariadb', folder, url: new URL(name, server).href, drop };
}

async function runOnServer(server: string, statement: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
