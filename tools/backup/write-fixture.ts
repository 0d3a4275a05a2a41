import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SampleDistrict } from '@sanchika/file/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { spendBusyWeek } from '../verify/busy-week.harness';
import { smallSeed } from './small-seed';
import { rowStatements, schemaStatements, tableNames } from './sql-statements';

/** Rows that say nothing about the schema of the records, or hold secrets. */
const EMPTIED = ['account', 'command_log', 'device', 'login_attempt', 'notice', 'past_sid', 'session'];

/**
 * Writes `apps/api/fixtures/schema-<version>.<engine>.sql`: the schema of this release with the records of a busy week,
 * for the releases after it to migrate. The engine is the one that TEST_DATABASE names.
 */
export async function writeFixture(): Promise<string> {
  const seed = await smallSeed();
  const district = await SampleDistrict.start({ env: { SANCHIKA_SEED_FOLDER: seed.folder } });
  const { database } = district.server;
  try {
    await spendBusyWeek(district);
    await district.server.halt();
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const path = `apps/api/fixtures/schema-${version}.${database.engine}.sql`;
    await writeFile(path, await fixtureOf(database));
    return path;
  } finally {
    await district.stop();
    await seed.remove();
  }
}

async function fixtureOf({ engine, folder, url }: FreshDatabase): Promise<string> {
  const source = await new DataSource(
    engine === 'sqlite'
      ? { type: 'better-sqlite3', database: join(folder, 'sanchika.sqlite'), enableWAL: true }
      : { type: 'mariadb', url: url ?? '', charset: 'utf8mb4_bin', timezone: 'Z' },
  ).initialize();
  try {
    for (const table of EMPTIED) await source.query(`DELETE FROM ${table}`);
    const { tables, after } = await schemaStatements(source);
    const rows: string[] = [];
    for (const table of await tableNames(source)) rows.push(...(await rowStatements(source, table)));
    return [...tables, ...rows, ...after].map((statement) => `${statement};\n`).join('');
  } finally {
    await source.destroy();
  }
}
