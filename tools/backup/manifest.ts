import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from '../verify/check-blobs';

export const MANIFEST = 'manifest.json';
export const BLOB_LIST = 'blobs.txt';
export const SQLITE_FILE = 'sanchika.sqlite';
const FORMAT = 1;

export type Engine = 'sqlite' | 'mariadb';

/** A file of a backup, by its path in the backup's folder. */
export interface BackupFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a backup is. A folder without one is no backup: it is written last. */
export interface Manifest {
  readonly format: typeof FORMAT;
  /** The release that took it. */
  readonly version: string;
  readonly engine: Engine;
  readonly takenAt: string;
  /** Names of the migrations that had made the schema, oldest first. */
  readonly migrations: readonly string[];
  /** The verifier's digest over the heads of all files. */
  readonly heads: string;
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>;
  readonly files: readonly BackupFile[];
  readonly blobs: {
    readonly count: number;
    readonly bytes: number;
    /** Hashes of papers whose bytes were not in the store, or not the right ones. */
    readonly missing: readonly string[];
  };
}

/** A backup that was found. */
export interface FoundBackup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The backup in a folder, or the newest one among its folders. Throws when there is none. */
export async function findBackup(folder: string): Promise<FoundBackup> {
  const names = await readdir(folder);
  if (names.includes(MANIFEST)) return readBackup(folder);
  const newest = names
    .filter((name) => /^\d{8}T\d{6}Z$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`There is no backup in ${folder}.`);
  return readBackup(join(folder, newest));
}

/** Throws an Error naming the first file that is not as it was written. */
export async function requireWhole({ folder, manifest }: FoundBackup): Promise<void> {
  for (const { name, sha256 } of manifest.files) {
    const found = await fileHash(join(folder, name)).catch(() => null);
    if (found === null) throw new Error(`The backup is not whole: ${name} is missing.`);
    if (found !== sha256) throw new Error(`The backup is not whole: ${name} is not as it was written.`);
  }
}

async function readBackup(folder: string): Promise<FoundBackup> {
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  if (manifest.format !== FORMAT)
    throw new Error(`This release does not know backups of format ${manifest.format}.`);
  return { folder, manifest };
}
