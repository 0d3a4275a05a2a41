import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a check may look at: the files of the repository, by their paths from its root. */
export interface House {
  readonly root: string;
  readonly files: readonly string[];
  read(path: string): string;
}

/** One promise of the house. `run` answers one sentence for each place where it is broken. */
export interface Check {
  readonly name: string;
  run(house: House): readonly string[] | Promise<readonly string[]>;
}

const MADE_OR_FETCHED = new Set([
  'node_modules',
  '.git',
  '.nx',
  '.angular',
  'dist',
  'tmp',
  'data',
  'coverage',
]);

/** The house as it stands on the disk; what is installed or built does not belong to it. */
export function openHouse(root: string): House {
  return { root, files: filesIn(root, ''), read: (path) => readFileSync(join(root, path), 'utf8') };
}

/** A house of the given files, for specs. */
export function houseOf(texts: Readonly<Record<string, string>>): House {
  return { root: '', files: Object.keys(texts), read: (path) => texts[path] ?? '' };
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return isForeign(path, entry.name) ? [] : filesIn(root, path);
      return entry.isFile() ? [path] : [];
    });
}

function isForeign(path: string, name: string): boolean {
  return name === 'node_modules' || MADE_OR_FETCHED.has(path);
}
