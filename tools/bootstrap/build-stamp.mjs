// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolders = ['apps', 'libs', 'tools'];
const rootConfig = /^(package|package-lock|nx|angular|tsconfig.*)\.json$|\.m[jt]s$/;
const notSources = /(^|\/)(node_modules|dist|tmp|coverage|\.angular)$|^tools\/bootstrap$/;

/**
 * SHA-256 in hex over every file that can change what is built, by path and content.
 * @param {string} root the workspace
 */
export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const file of sourceFiles(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} root */
function sourceFiles(root) {
  const configs = readdirSync(root).filter((name) => rootConfig.test(name));
  return [...configs, ...sourceFolders.flatMap((folder) => filesBelow(root, folder))].sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notSources.test(path) ? [] : filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * Stamp of a finished build: its sources, and the outputs as they were left, so that a build made by hand with
 * other options is noticed. Empty when an output is missing.
 * @param {string} root
 * @param {readonly string[]} outputs paths below the root
 */
export function buildStamp(root, outputs) {
  const times = outputs.map((output) => statSync(join(root, output), { throwIfNoEntry: false })?.mtimeMs);
  return times.includes(undefined) ? '' : [sourceFingerprint(root), ...times].join(' ');
}
