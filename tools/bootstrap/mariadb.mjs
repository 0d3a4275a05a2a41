// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installDebianPackages, mayInstallDebianPackages } from './debian-packages.mjs';
import { createData, startServer } from './mariadb-server.mjs';
import { runPinned } from './pinned-node.mjs';
import { findProgram } from './program-finder.mjs';
import { say, SetupProblem } from './progress.mjs';
import { lastLines } from './text-lines.mjs';
import { inRoot } from './workspace.mjs';

/**
 * @typedef {import('./mariadb-server.mjs').MariadbPrograms} MariadbPrograms
 * @typedef {{ url: string, stop: () => Promise<void> }} TestServer
 * @typedef {TestServer & { socket: string, pid: number }} PrivateServer
 */

/**
 * The MariaDB that tests use: the one TEST_DATABASE_URL names, else a private one.
 * @returns {Promise<TestServer>}
 * @throws {SetupProblem}
 */
export async function ensureMariadb() {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) return privateMariadb();
  await refuseUnreachable(url);
  return { url, stop: async () => undefined };
}

/**
 * Starts a MariaDB of our own with the durability the API insists on, reachable from this machine only. It ends with
 * `stop()` or with this process. Without `dir` its data lives in a temporary folder and goes with it; a given folder
 * is kept, and used again when it already holds data.
 * @param {{ dir?: string }} [options]
 * @returns {Promise<PrivateServer>}
 * @throws {SetupProblem}
 */
export async function privateMariadb({ dir } = {}) {
  const programs = await ensurePrograms();
  const folder = dir === undefined ? mkdtempSync(join(roomyFolder(), 'sanchika-mariadb-')) : resolve(dir);
  const discard = () => dir === undefined && rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(folder, 'data', 'mysql'))) await createData(programs, folder);
    const { port, socket, pid, end } = await startServer(programs, folder, dir === undefined);
    return { url: `mysql://root@127.0.0.1:${port}/`, socket, pid, stop: () => end().finally(discard) };
  } catch (trouble) {
    discard();
    throw trouble;
  }
}

/** Memory spares the tests most of the waiting for disks; a container's 64 MB of it would not do. */
function roomyFolder() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= 1024 ** 3 ? memory : tmpdir();
}

/** @returns {Promise<MariadbPrograms>} */
async function ensurePrograms() {
  const found = findPrograms();
  if (found) return found;
  if (!mayInstallDebianPackages()) throw new SetupProblem(missingMariadb);
  await installDebianPackages(['mariadb-server']);
  const installed = findPrograms();
  if (installed) return installed;
  throw new SetupProblem(missingMariadb);
}

/** @returns {MariadbPrograms | undefined} */
function findPrograms() {
  const server = findProgram(['mariadbd']);
  const installer = findProgram(['mariadb-install-db']);
  return server && installer ? { server, installer } : undefined;
}

const missingMariadb = [
  'The tests run on MariaDB too (10.11 or newer), and its programs mariadbd and mariadb-install-db were not found.',
  'On Debian or Ubuntu:    sudo apt-get install --no-install-recommends mariadb-server',
  'Or name a server yourself: TEST_DATABASE_URL=mysql://user:password@host:3306/ npm test',
  '  (a user that may create and drop databases; never a server with real files on it)',
].join('\n');

/** @param {string} url */
async function refuseUnreachable(url) {
  const logFile = inRoot('tmp', 'probe-database.log');
  mkdirSync(inRoot('tmp'), { recursive: true });
  rmSync(logFile, { force: true });
  const env = { ...process.env, TEST_DATABASE_URL: url };
  const code = await runPinned([inRoot('tools/bootstrap/probe-database.mjs')], { env, logFile });
  const answer = lastLines(readFileSync(logFile, 'utf8'), 5);
  if (code !== 0) throw new SetupProblem(`The server of TEST_DATABASE_URL cannot be used: ${answer}`);
  say(answer);
}
