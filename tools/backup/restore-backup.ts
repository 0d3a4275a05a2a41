import { join } from 'node:path';
import { verifyDatabase } from '../verify/verify-database';
import type { VerifyReport } from '../verify/verify-report';
import { copyBlob, readBlobList } from './blob-copies';
import { BLOB_LIST, requireWhole, SQLITE_FILE } from './manifest';
import type { Engine, FoundBackup } from './manifest';
import { loadMariadb, requireEmptyMariadb } from './restore-mariadb';
import { placeSqlite, requireNoSqlite } from './restore-sqlite';

/** Where a backup is restored to. */
export interface RestorePlan {
  /** Folder of the blobs, and of the database on SQLite. */
  readonly dataFolder: string;
  /** The address that may change the schema; SQLite when it is absent. */
  readonly url?: string | undefined;
  /** Names of the migrations of this release, oldest first. */
  readonly migrations: readonly string[];
  /** Runs the first so many migrations of this release, as far as they have not run. */
  readonly migrate: (count: number) => Promise<void>;
}

/** What came of a restore. */
export interface Restored {
  readonly report: VerifyReport;
  /** Whether the chains are those of which the backup was taken. */
  readonly isSame: boolean;
  readonly missingBlobs: readonly string[];
}

/**
 * Restores a backup into an empty place, brings it to the schema of this release and verifies it. Throws before it
 * has written anything when the place is not empty, or the backup is not whole, of another engine, or too new.
 */
export async function restoreBackup(backup: FoundBackup, plan: RestorePlan): Promise<Restored> {
  const { dataFolder, url, migrations, migrate } = plan;
  const { manifest } = backup;
  requireEngine(manifest.engine, url === undefined ? 'sqlite' : 'mariadb');
  requireKnownSchema(manifest.migrations, migrations);
  await (url === undefined ? requireNoSqlite(dataFolder) : requireEmptyMariadb(url));
  await requireWhole(backup);
  if (url === undefined) await placeSqlite(dataFolder, backup);
  else {
    // The rows fit the schema of their time; later migrations then change both together.
    await migrate(manifest.migrations.length);
    await loadMariadb(url, backup);
  }
  await migrate(migrations.length);
  const missingBlobs = await restoreBlobs(backup, join(dataFolder, 'blobs'));
  const database = url ?? `sqlite:${join(dataFolder, SQLITE_FILE)}`;
  const report = await verifyDatabase({ url: database, blobs: join(dataFolder, 'blobs') });
  return { report, isSame: report.heads === manifest.heads, missingBlobs };
}

function requireEngine(taken: Engine, wanted: Engine): void {
  if (taken !== wanted) throw new Error(`The backup is of ${taken} and cannot be restored to ${wanted}.`);
}

function requireKnownSchema(taken: readonly string[], known: readonly string[]): void {
  const stranger = taken.find((name, place) => known[place] !== name);
  if (stranger)
    throw new Error(`The backup was taken by a newer release: this one does not know ${stranger}.`);
}

async function restoreBlobs({ folder }: FoundBackup, to: string): Promise<string[]> {
  const missing: string[] = [];
  for await (const blob of readBlobList(join(folder, BLOB_LIST))) {
    if (!(await copyBlob(blob, join(folder, '..', 'blobs'), to))) missing.push(blob.sha256);
  }
  return missing;
}
