import { connectionOptions, requireDurability } from '@sanchika/platform/api';
import type { Configuration } from '@sanchika/platform/api';
import { DataSource } from 'typeorm';
import { CreateSearch20261122090100 } from './migrations/20261122090100-create-search';
import { schema } from './schema';
import { writeSearch } from './write-search';

/**
 * Brings the database to the newest schema and returns the names of the migrations it ran. Throws when the
 * database would not keep what it acknowledges.
 */
export async function migrate(configuration: Configuration): Promise<string[]> {
  const source = await new DataSource(connectionOptions(configuration, schema, 'migrator')).initialize();
  try {
    await requireDurability(source);
    const done = await source.runMigrations({ transaction: 'each' });
    const names = done.map((migration) => migration.name);
    // Files that were there before the lists of search.
    if (names.includes(CreateSearch20261122090100.name)) await writeSearch(source);
    return names;
  } finally {
    await source.destroy();
  }
}
