import { readdir, readFile } from 'node:fs/promises';
import { Configuration, connectionOptions } from '@sanchika/platform/api';
import { freshDatabase, startServer, testEngine } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaStatements } from '../../tools/backup/sql-statements';
import { verifyDatabase } from '../../tools/verify/verify-database';
import { verify } from './commands/verify';
import { migrate } from './migrate';
import { schema } from './schema';

const FIXTURES = new URL('fixtures/', import.meta.url);
const releases = (await readdir(FIXTURES)).filter((name) => name.endsWith(`.${testEngine()}.sql`));

it('lists migrations in the order of their stamps, in which every database runs them', () => {
  const names = schema.migrations.map(({ name }) => name);
  const stampOf = (name: string) => name.slice(-14);
  expect(names).toEqual(names.toSorted((one, other) => (stampOf(one) < stampOf(other) ? -1 : 1)));
});

describe.each(releases)('the database of a release, %s,', (fixture) => {
  let database: FreshDatabase;
  let source: DataSource;
  const configuration = () =>
    Configuration.read({
      SANCHIKA_DATA: database.folder,
      ...(database.url && { DATABASE_URL: database.url }),
    });
  const open = () => new DataSource(connectionOptions(configuration(), schema, 'migrator')).initialize();

  beforeEach(async () => {
    database = await freshDatabase();
    source = await open();
    const statements = (await readFile(new URL(fixture, FIXTURES), 'utf8')).split(';\n');
    for (const statement of statements.filter((text) => text !== '')) await source.query(statement);
  });

  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  it('comes to the newest schema without a drift, its records and heads unchanged', async () => {
    const url = database.url ?? `sqlite:${database.folder}/sanchika.sqlite`;
    const before = await verifyDatabase({ url });
    await migrate(configuration());
    expect((await source.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
    expect(await verify.run(configuration(), [])).toBe(0);
    const after = await verifyDatabase({ url });
    expect(after.heads).toBe(before.heads);
    expect(after.totals).toMatchObject({ files: 4, events: 32, notes: 12 });
  });

  it('was made by migrations that are still the first ones, in the same order', async () => {
    const ran = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
    expect(schema.migrations.slice(0, ran.length).map(({ name }) => name)).toEqual(
      ran.map(({ name }) => name),
    );
  });

  it('has the very schema that those migrations make today: none was changed after its release', async () => {
    const ran = await source.query<unknown[]>('SELECT name FROM migrations');
    const other = await freshDatabase();
    const first = { ...schema, migrations: schema.migrations.slice(0, ran.length) };
    const place = { SANCHIKA_DATA: other.folder, ...(other.url && { DATABASE_URL: other.url }) };
    const made = await new DataSource(
      connectionOptions(Configuration.read(place), first, 'migrator'),
    ).initialize();
    try {
      await made.runMigrations({ transaction: 'each' });
      expect(await schemaStatements(made)).toEqual(await schemaStatements(source));
    } finally {
      await made.destroy();
      await other.drop();
    }
  });

  it('is served by this release', async () => {
    const server = await startServer({ on: database });
    const health = await fetch(new URL('/api/health', server.url));
    expect(await health.json()).toMatchObject({ status: 'ok' });
    await server.halt();
  });
});
