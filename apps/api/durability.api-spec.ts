import { join } from 'node:path';
import { Configuration, requireDurability } from '@sanchika/platform/api';
import { freshDatabase, startServer, temporaryFolder, testEngine } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OwnMariadb } from '../../tools/verify/own-mariadb.harness';
import { migrate } from './migrate';

if (testEngine() === 'mariadb') describe('a MariaDB that could lose what it acknowledged', onWeakMariadb);
else describe('a SQLite that could lose what it acknowledged', onWeakSqlite);

function onWeakMariadb(): void {
  let server: OwnMariadb;
  let database: FreshDatabase;

  /** The faults for which a start is refused, one a line. */
  async function faults(): Promise<string[]> {
    const configuration = Configuration.read({ SANCHIKA_DATA: database.folder, DATABASE_URL: database.url });
    const error: unknown = await migrate(configuration).then(
      () => null,
      (reason: unknown) => reason,
    );
    return String(error)
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2));
  }

  beforeAll(async () => {
    server = await OwnMariadb.start([
      ...['--log-bin', '--sync-binlog=0', '--innodb-flush-log-at-trx-commit=2', '--skip-innodb-doublewrite'],
      ...['--sql-mode=', '--character-set-server=utf8mb3', '--collation-server=utf8mb3_general_ci'],
    ]);
    await server.run('CREATE DATABASE weak');
    const folder = await temporaryFolder();
    database = { engine: 'mariadb', folder: folder.path, url: server.url('weak'), drop: folder.remove };
  });

  afterAll(async () => {
    await database.drop();
    await server.stop();
  });

  it('is refused at the start, and each setting is named (R4)', async () => {
    await expect(startServer({ on: database })).rejects.toThrow(/not safe for records/);
    expect(await faults()).toEqual([
      'innodb_flush_log_at_trx_commit must be 1',
      'sync_binlog must be 1 while log_bin is on',
      'innodb_doublewrite must be ON',
      expect.stringMatching(/^sql_mode must contain STRICT/),
      'the database default must be utf8mb4_bin',
    ]);
  });

  it('is refused for every setting that is left, until none is', async () => {
    const cures = [
      'SET GLOBAL innodb_flush_log_at_trx_commit = 1',
      'SET GLOBAL sync_binlog = 1',
      `SET GLOBAL sql_mode = 'STRICT_TRANS_TABLES'`,
      'ALTER DATABASE weak CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
    ];
    for (const [place, cure] of cures.entries()) {
      await server.run(cure);
      expect(await faults()).toHaveLength(cures.length - place);
    }
    expect(await faults()).toEqual(['innodb_doublewrite must be ON']);
  });

  it.each(['utf8mb4_general_ci', 'utf8mb4_unicode_ci'])(
    'is refused when the database compares by %s',
    async (collation) => {
      await server.run(`ALTER DATABASE weak CHARACTER SET utf8mb4 COLLATE ${collation}`);
      expect(await faults()).toContain('the database default must be utf8mb4_bin');
    },
  );
}

function onWeakSqlite(): void {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    ['synchronous = NORMAL', 'synchronous must be FULL'],
    ['synchronous = OFF', 'synchronous must be FULL'],
    ['journal_mode = DELETE', 'journal_mode must be wal'],
    ['foreign_keys = OFF', 'foreign_keys must be on'],
  ])('is refused with %s (R4)', async (setting, fault) => {
    const source = await new DataSource({
      type: 'better-sqlite3',
      database: join(database.folder, 'weak.sqlite'),
      enableWAL: true,
    }).initialize();
    try {
      await source.query('PRAGMA foreign_keys = ON');
      await source.query('PRAGMA synchronous = FULL');
      await requireDurability(source);
      await source.query(`PRAGMA ${setting}`);
      await expect(requireDurability(source)).rejects.toThrow(`not safe for records:\n- ${fault}`);
    } finally {
      await source.destroy();
    }
  });

  it('is not what the server opens', async () => {
    const configuration = Configuration.read({ SANCHIKA_DATA: database.folder });
    expect(await migrate(configuration)).not.toEqual([]);
  });
}
