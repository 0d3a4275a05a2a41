// @ts-check
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnGuarded } from './child-process.mjs';
import { SetupProblem } from './progress.mjs';
import { lastLines } from './text-lines.mjs';

/**
 * @typedef {{ server: string, installer: string }} MariadbPrograms paths
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

const startLimitMs = 60_000;
const stopLimitMs = 30_000;

/** The durability settings are those the API demands at its start: an acknowledged change survives a power cut. */
const settings = [
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
  '--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  '--log-bin=binlog',
  '--sync-binlog=1',
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-ft-min-token-size=1',
  '--innodb-buffer-pool-size=64M',
];

/**
 * Makes an empty data folder whose root user needs no password.
 * @param {MariadbPrograms} programs
 * @param {string} folder
 */
export async function createData({ installer }, folder) {
  const args = ['--no-defaults', `--datadir=${join(folder, 'data')}`, ...asRoot()];
  const child = spawnLogged(
    [installer, ...args, '--auth-root-authentication-method=normal', '--skip-test-db'],
    folder,
  );
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new SetupProblem(serverTrouble('mariadb-install-db could not make a database folder', folder));
}

/**
 * @param {MariadbPrograms} programs
 * @param {string} folder
 * @param {boolean} isTemporary removed with this process
 */
export async function startServer(programs, folder, isTemporary) {
  for (let triesLeft = 3; ; triesLeft -= 1) {
    const port = await freePort();
    const socket = join(folder, 's.sock');
    const place = [
      `--datadir=${join(folder, 'data')}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
    ];
    const args = ['--no-defaults', ...asRoot(), ...place, `--port=${port}`, ...settings];
    const child = spawnLogged([programs.server, ...args], folder, isTemporary);
    if (await isUp(child, socket)) return { port, socket, pid: child.pid ?? 0, end: () => endServer(child) };
    if (triesLeft === 1) throw new SetupProblem(serverTrouble('MariaDB did not start', folder));
  }
}
/** The server refuses to run as root unless it is told to. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

/**
 * @param {readonly string[]} command
 * @param {string} folder
 * @param {boolean} [isTemporary]
 */
function spawnLogged(command, folder, isTemporary = false) {
  const log = openSync(join(folder, 'server.log'), 'a');
  try {
    return spawnGuarded(command, { stdio: ['ignore', log, log] }, isTemporary ? folder : '');
  } finally {
    closeSync(log);
  }
}

/** @returns {Promise<number>} a port nobody listens on at this moment */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/**
 * The server opens its socket file after its port, so an answer there means that the port is ours as well.
 * @param {ChildProcess} child
 * @param {string} socket
 */
async function isUp(child, socket) {
  for (const since = Date.now(); Date.now() - since < startLimitMs; await pause(50)) {
    if (hasEnded(child)) return false;
    if (existsSync(socket) && (await greets(socket))) {
      child.unref();
      return true;
    }
  }
  await endServer(child);
  return false;
}

/** @param {ChildProcess} child */
function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/**
 * A server that is ready sends its greeting at once.
 * @param {string} socket
 * @returns {Promise<boolean>}
 */
function greets(socket) {
  return new Promise((resolve) => {
    const line = connect(socket);
    const settle = /** @param {boolean} answer */ (answer) => {
      line.destroy();
      resolve(answer);
    };
    line.setTimeout(2_000, () => settle(false));
    line.once('data', () => settle(true));
    line.once('error', () => settle(false));
    line.once('close', () => settle(false));
  });
}

/** @param {ChildProcess} child */
async function endServer(child) {
  if (hasEnded(child)) return;
  child.ref();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  await ended;
  clearTimeout(limit);
}

/**
 * @param {string} what
 * @param {string} folder
 */
function serverTrouble(what, folder) {
  return `${what}. Its last lines:\n${lastLines(readFileSync(join(folder, 'server.log'), 'utf8'), 15)}`;
}
