import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RawDatabase, SampleDistrict } from '@sanchika/file/testing';
import { Configuration } from '@sanchika/platform/api';
import { freshDatabase, startServer, temporaryFolder, testEngine } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBackup } from '../../tools/backup/manifest';
import { spendBusyWeek } from '../../tools/verify/busy-week.harness';
import { OwnMariadb } from '../../tools/verify/own-mariadb.harness';
import { backup } from './commands/backup';
import { verify } from './commands/verify';
import { migrate } from './migrate';

/** Tables to which rows are only ever added, with a column of each. */
const SEALED = { sealed_event: 'type', sealed_text: 'text', note: 'text', security_log: 'result' } as const;
/** Those that a trigger seals as well, against every user. */
const TRIGGERED = ['sealed_event', 'note', 'security_log'] as const;

const APP = 'sanchika_app';
const MIGRATOR = 'sanchika_migrate';
const PASSWORDS = { [APP]: 'second-password', [MIGRATOR]: 'first-password' };

/** The parts of the paper on operations that are written in a language, in their order. */
async function blocksOf(language: string): Promise<string[]> {
  const paper = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  return [...paper.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

/** The settings of the paper as options of the program. */
async function paperSettings(): Promise<string[]> {
  const [settings = ''] = await blocksOf('ini');
  return [...settings.matchAll(/^([a-z-]+)\s*=\s*(.+)$/gm)].map(([, name, value]) => `--${name}=${value}`);
}

function describeTriggers(open: () => Promise<RawDatabase>): void {
  it.each(TRIGGERED)('refuse to change or take away a row of %s', async (table) => {
    const raw = await open();
    try {
      expect(await raw.count(table, '1 = 1', [])).toBeGreaterThan(0);
      await expect(raw.rows(`UPDATE ${table} SET ${SEALED[table]} = 'x'`)).rejects.toThrow('sealed');
      await expect(raw.rows(`DELETE FROM ${table}`)).rejects.toThrow('sealed');
    } finally {
      await raw.close();
    }
  });
}

/** Lets people work through the server, so that there is something in every sealed table. */
async function workThrough(database: FreshDatabase): Promise<void> {
  const district = await SampleDistrict.start({ on: database, env: { SANCHIKA_SEED: 'sample' } });
  await spendBusyWeek(district);
  await district.server.halt();
}

if (testEngine() === 'sqlite') {
  describe('the triggers of SQLite', () => {
    let database: FreshDatabase;

    beforeAll(async () => {
      database = await freshDatabase();
      await workThrough(database);
    });
    afterAll(() => database.drop());

    describeTriggers(() => RawDatabase.open(database));
  });
} else {
  describe('MariaDB as the paper on operations sets it up', () => {
    let server: OwnMariadb;
    let database: FreshDatabase;

    const as = (user: typeof APP | typeof MIGRATOR) => server.url('sanchika', user, PASSWORDS[user]);
    const open = (user: typeof APP | typeof MIGRATOR) => RawDatabase.open({ ...database, url: as(user) });

    beforeAll(async () => {
      server = await OwnMariadb.start(await paperSettings());
      const [users = '', grants = ''] = await blocksOf('sql');
      await server.run(...users.split(';').filter((statement) => statement.trim() !== ''));
      const folder = await temporaryFolder();
      database = { engine: 'mariadb', folder: folder.path, url: as(APP), drop: folder.remove };
      const environment = {
        SANCHIKA_DATA: database.folder,
        DATABASE_URL: as(APP),
        MIGRATE_URL: as(MIGRATOR),
      };
      await migrate(Configuration.read(environment));
      const root = await RawDatabase.open({ ...database, url: server.url() });
      const statements = await root.rows<{ statement: string }>(grants);
      for (const { statement } of statements) await root.rows(statement);
      await root.close();
      await workThrough(database);
    });

    afterAll(async () => {
      await database.drop();
      await server.stop();
    });

    it('lets the server work a whole week as a user that can only add to what is sealed, and verifies', async () => {
      const environment = { SANCHIKA_DATA: database.folder, DATABASE_URL: as(APP) };
      expect(await verify.run(Configuration.read(environment), [])).toBe(0);
    });

    it('lets that user take a backup', async () => {
      const environment = { SANCHIKA_DATA: database.folder, DATABASE_URL: as(APP) };
      await backup.run(Configuration.read(environment), [join(database.folder, 'shelf')]);
      const { manifest } = await findBackup(join(database.folder, 'shelf'));
      expect(manifest).toMatchObject({
        engine: 'mariadb',
        tables: { file: 13, note: 33 },
        blobs: { missing: [] },
      });
    });

    it.each(Object.entries(SEALED))('refuses that user any other statement on %s', async (table, column) => {
      const raw = await open(APP);
      try {
        const refused = [
          `UPDATE ${table} SET ${column} = 'x'`,
          `DELETE FROM ${table}`,
          `TRUNCATE TABLE ${table}`,
          `REPLACE INTO ${table} SELECT * FROM ${table}`,
          `INSERT INTO ${table} SELECT * FROM ${table} ON DUPLICATE KEY UPDATE ${column} = 'x'`,
          `ALTER TABLE ${table} DROP COLUMN ${column}`,
          `DROP TABLE ${table}`,
        ];
        for (const statement of refused) await expect(raw.rows(statement)).rejects.toThrow(/denied/);
      } finally {
        await raw.close();
      }
    });

    it('refuses that user to take a trigger away, or to make one', async () => {
      const raw = await open(APP);
      try {
        for (const table of TRIGGERED) {
          await expect(raw.rows(`DROP TRIGGER sealed_${table}_update`)).rejects.toThrow(/denied/);
        }
        const trigger = 'CREATE TRIGGER stray BEFORE INSERT ON note FOR EACH ROW SET NEW.text = 1';
        await expect(raw.rows(trigger)).rejects.toThrow(/denied/);
      } finally {
        await raw.close();
      }
    });

    describe('has triggers that, also to the user that migrates,', () =>
      describeTriggers(() => open(MIGRATOR)));

    it('lets no server start on it as a user that cannot bring the schema to the newest', async () => {
      const raw = await RawDatabase.open({ ...database, url: server.url('sanchika') });
      await raw.rows('CREATE DATABASE older CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      await raw.rows(`GRANT SELECT, INSERT ON older.* TO '${APP}'@'127.0.0.1'`);
      await raw.close();
      const older = { ...database, url: server.url('older', APP, PASSWORDS[APP]) };
      await expect(startServer({ on: older })).rejects.toThrow(/denied/);
    });
  });
}
