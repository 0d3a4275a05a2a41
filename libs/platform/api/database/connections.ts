import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSourceOptions, EntitySchema, MigrationInterface } from 'typeorm';
import type { Configuration } from '../config/configuration';

/** The tables and migrations of all rooms, gathered by the application. */
export interface Schema {
  readonly entities: readonly (EntitySchema | (abstract new (...args: never[]) => unknown))[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** Where a connection stands: the one that writes, the one that only reads, the one that may change the schema. */
export type Part = 'writer' | 'reader' | 'migrator';

/** Connection options of one part, for either engine. */
export function connectionOptions(
  configuration: Configuration,
  schema: Schema,
  part: Part,
): DataSourceOptions {
  const shared = {
    name: part === 'reader' ? 'reader' : 'default',
    entities: [...schema.entities] as DataSourceOptions['entities'],
    migrations: part === 'migrator' ? [...schema.migrations] : [],
    synchronize: false,
  };
  return configuration.databaseUrl
    ? { ...shared, ...mariadbOptions(configuration, part) }
    : { ...shared, ...sqliteOptions(configuration, part) };
}

function mariadbOptions(configuration: Configuration, part: Part) {
  const url =
    part === 'migrator' ? (configuration.migrateUrl ?? configuration.databaseUrl) : configuration.databaseUrl;
  return {
    type: 'mariadb' as const,
    url: url ?? '',
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    extra: { connectionLimit: part === 'migrator' ? 1 : configuration.poolSize, waitForConnections: true },
  };
}

function sqliteOptions(configuration: Configuration, part: Part) {
  mkdirSync(configuration.dataFolder, { recursive: true });
  return {
    type: 'better-sqlite3' as const,
    database: join(configuration.dataFolder, 'sanchika.sqlite'),
    enableWAL: true,
    // The reader opens the same write-ahead log but may not write: TypeORM gives all callers of one
    // SQLite connection the same transaction, so a reader there would see uncommitted rows.
    prepareDatabase: (database: { pragma: (text: string) => unknown }) => {
      database.pragma('foreign_keys = ON');
      database.pragma('busy_timeout = 5000');
      database.pragma('synchronous = FULL');
      if (part === 'reader') database.pragma('query_only = ON');
    },
  };
}
