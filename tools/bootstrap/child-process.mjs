// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {string} [logFile] output is appended here instead of being shown
 * @property {number} [limitMinutes] the command is killed when it takes longer
 */

/**
 * Waits on a pipe that only the parent holds. A line means "it ended"; end of file means the parent is dead,
 * however it died, so the group `$1` is ended and the folder `$2`, if any, removed. A dead leader that nobody
 * collects (state Z, usual in containers) counts as gone.
 */
const guardScript = `
trap '' INT TERM HUP
read -r ended && exit 0
kill -s TERM -- "-$1"
tries=0
while kill -s 0 "$1" && [ "$(cut -d ' ' -f 3 "/proc/$1/stat")" != Z ] && [ "$tries" -lt 50 ]; do
  sleep 0.1
  tries=$((tries + 1))
done
kill -s KILL -- "-$1"
[ -z "$2" ] || rm -rf -- "$2"
`;

/** @type {Set<number>} */
const runningGroups = new Set();

/** @type {NodeJS.Signals | undefined} */
let stopSignal;

let isForwarding = false;

/** The signal that asked this process to stop, if one came while commands were running. */
export function stoppedBy() {
  return stopSignal;
}

/**
 * Starts a program as leader of its own process group, which dies with this process even when this one is
 * killed without warning. `folder` is then removed too.
 * @param {readonly string[]} command program and arguments
 * @param {import('node:child_process').SpawnOptions} options
 * @param {string} [folder]
 */
export function spawnGuarded([program = '', ...args], options, folder = '') {
  const child = spawn(program, args, { ...options, detached: true });
  if (child.pid !== undefined) child.once('exit', guardGroup(child.pid, folder));
  return child;
}

/**
 * @param {number} group
 * @param {string} folder
 */
function guardGroup(group, folder) {
  const guard = spawn('/bin/sh', ['-c', guardScript, 'guard', String(group), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const pipe = /** @type {import('node:net').Socket} */ (guard.stdin);
  pipe.on('error', () => undefined);
  pipe.unref();
  guard.unref();
  return () => void pipe.end('ended\n');
}

/**
 * Runs a command to its end and returns its exit code (128 + signal number when a signal ended it).
 * Interrupt, terminate and hang-up are passed on to it, once.
 * @param {readonly string[]} command program and arguments
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export async function runToEnd(command, options = {}) {
  const log = options.logFile === undefined ? undefined : openSync(options.logFile, 'a');
  const out = log ?? 'inherit';
  forwardSignals();
  try {
    const child = spawnGuarded(command, { cwd: options.cwd, env: options.env, stdio: ['ignore', out, out] });
    return await ending(child, options.limitMinutes);
  } finally {
    if (log !== undefined) closeSync(log);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number | undefined} limitMinutes
 * @returns {Promise<number>}
 */
async function ending(child, limitMinutes) {
  const group = child.pid;
  if (group !== undefined) runningGroups.add(group);
  const limit = limitMinutes && setTimeout(() => signalGroup(group, 'SIGKILL'), limitMinutes * 60_000);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? signalCode(signal)));
    });
  } finally {
    clearTimeout(limit);
    signalGroup(group, 'SIGKILL');
    if (group !== undefined) runningGroups.delete(group);
  }
}

/**
 * @param {number | undefined} group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(group, signal) {
  if (group === undefined) return;
  try {
    process.kill(-group, signal);
  } catch {
    // The whole group has already ended.
  }
}

function forwardSignals() {
  if (isForwarding) return;
  isForwarding = true;
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);
  if (process.env['npm_lifecycle_event']) endWithParent();
}

/** An npm that is killed outright passes nothing on; what it started would keep its port without it. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && passOn('SIGTERM'), 500).unref();
}

/**
 * npm repeats the terminal's interrupt, so only the first signal is passed on; a group that does not heed it
 * is killed after ten seconds.
 * @param {NodeJS.Signals} signal
 */
function passOn(signal) {
  if (runningGroups.size === 0) process.exit(signalCode(signal));
  if (stopSignal) return;
  stopSignal = signal;
  const groups = [...runningGroups];
  for (const group of groups) signalGroup(group, signal);
  setTimeout(() => groups.forEach((group) => signalGroup(group, 'SIGKILL')), 10_000).unref();
}

/** @param {NodeJS.Signals | null | undefined} signal */
export function signalCode(signal) {
  return signal ? 128 + constants.signals[signal] : 1;
}
