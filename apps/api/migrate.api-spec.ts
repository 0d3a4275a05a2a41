import { Configuration, connectionOptions } from '@sanchika/platform/api';
import { freshDatabase } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from './migrate';
import { schema } from './schema';

describe('migrations', () => {
  let database: FreshDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    const configuration = Configuration.read({
      NODE_ENV: 'test',
      SANCHIKA_DATA: database.folder,
      ...(database.url && { DATABASE_URL: database.url }),
    });
    await migrate(configuration);
    source = await new DataSource(connectionOptions(configuration, schema, 'migrator')).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('make exactly the tables that the entities name', async () => {
    const drift = await source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can all be taken back and made again', async () => {
    for (const _ of schema.migrations) await source.undoLastMigration({ transaction: 'each' });
    expect(await source.showMigrations()).toBe(true);
    await source.runMigrations({ transaction: 'each' });
    expect(await source.showMigrations()).toBe(false);
  });
});
