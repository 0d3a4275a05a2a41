import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from '../verify/check-blobs';
import { HeadsDigest } from '../verify/heads-digest';
import { copyBlob } from './blob-copies';
import type { BlobName } from './blob-copies';
import { copySqlite } from './copy-sqlite';
import { dumpMariadb } from './dump-mariadb';
import { flush, writeLines } from './durable-files';
import { BLOB_LIST, MANIFEST } from './manifest';
import type { BackupFile, FoundBackup, Manifest } from './manifest';

/** A copied database: what was written, and a way to read the very state that was written. */
export interface Readings {
  readonly tables: Readonly<Record<string, number>>;
  readonly files: readonly string[];
  readonly query: <Found>(sql: string) => Promise<Found[]>;
  readonly close: () => Promise<void>;
}

export interface BackupPlan {
  /** Path of a SQLite database, or the address of a MariaDB one. */
  readonly database: { readonly path: string } | { readonly url: string };
  /** Folder of the blobs. */
  readonly blobs: string;
  /** Folder of all backups; each gets a folder of its own in it, and they share `blobs`. */
  readonly target: string;
  readonly version: string;
}

/**
 * Takes a backup: the database first, then the blobs its papers name, then the manifest. It appears under its name
 * only when it is whole. Throws when anything but bytes of papers is missing.
 */
export async function takeBackup({ database, blobs, target, version }: BackupPlan): Promise<FoundBackup> {
  const takenAt = new Date();
  const name = takenAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const [folder, unfinished] = [join(target, name), join(target, `.${name}.unfinished`)];
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    const isSqlite = 'path' in database;
    const copied = isSqlite ? copySqlite(database.path, unfinished) : dumpMariadb(database.url, unfinished);
    const readings = await copied;
    try {
      const manifest: Manifest = {
        format: 1,
        version,
        engine: isSqlite ? 'sqlite' : 'mariadb',
        takenAt: takenAt.toISOString(),
        ...(await describe(readings, { unfinished, blobs, target })),
      };
      await writeLines(join(unfinished, MANIFEST), [JSON.stringify(manifest, null, 2)]);
      await flush(unfinished);
      await rename(unfinished, folder);
      await flush(target);
      return { folder, manifest };
    } finally {
      await readings.close();
    }
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

type Description = Omit<Manifest, 'format' | 'version' | 'engine' | 'takenAt'>;

interface Folders {
  readonly unfinished: string;
  readonly blobs: string;
  readonly target: string;
}

async function describe(readings: Readings, { unfinished, blobs, target }: Folders): Promise<Description> {
  const { query, tables, files } = readings;
  const names = await query<BlobName>('SELECT DISTINCT sha256, size FROM paper ORDER BY sha256');
  const missing: string[] = [];
  for (const blob of names) {
    if (!(await copyBlob(blob, blobs, join(target, 'blobs')))) missing.push(blob.sha256);
  }
  await writeLines(
    join(unfinished, BLOB_LIST),
    names.map(({ sha256, size }) => `${sha256} ${size}`),
  );
  const migrations = await query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  const sizes = names.map(({ size }) => Number(size));
  return {
    migrations: migrations.map(({ name }) => name),
    heads: await headsOf(query),
    tables,
    files: await Promise.all([...files, BLOB_LIST].map((name) => describeFile(unfinished, name))),
    blobs: { count: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0), missing },
  };
}

async function headsOf(query: Readings['query']): Promise<string> {
  const digest = new HeadsDigest();
  const heads = await query<{ id: string; seq: number; hash: string }>(
    'SELECT id, head_seq seq, head_hash hash FROM file ORDER BY id',
  );
  for (const head of heads) digest.take(head);
  return digest.finish();
}

async function describeFile(folder: string, name: string): Promise<BackupFile> {
  const path = join(folder, name);
  return { name, bytes: (await stat(path)).size, sha256: await fileHash(path) };
}
