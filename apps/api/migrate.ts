import { connectionOptions, requireDurability } from '@sanchika/platform/api';
import type { Configuration } from '@sanchika/platform/api';
import { DataSource } from 'typeorm';
import { schema } from './schema';

/**
 * Brings the database to the newest schema and returns the names of the migrations it ran. Throws when the
 * database would not keep what it acknowledges.
 */
export async function migrate(configuration: Configuration): Promise<string[]> {
  const source = await new DataSource(connectionOptions(configuration, schema, 'migrator')).initialize();
  try {
    await requireDurability(source);
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
