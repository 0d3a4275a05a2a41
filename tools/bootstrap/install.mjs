// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { runToEnd, stoppedBy } from './child-process.mjs';
import { underLock } from './folder-lock.mjs';
import { isInstalledAsLocked, lockStamp } from './lock-stamp.mjs';
import { askPinnedNode, foreignPath, pinnedNode } from './pinned-node.mjs';
import { elapsed, say, SetupProblem, withProgress } from './progress.mjs';
import { lastLines } from './text-lines.mjs';
import { inRoot, root } from './workspace.mjs';

const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules', '.sanchika-lock');
const npmRecord = inRoot('node_modules', '.package-lock.json');
const logFile = inRoot('tmp', 'install.log');

/**
 * Makes node_modules what package-lock.json says, once for each lock file, and proves that the pinned Node runs.
 * @throws {SetupProblem} saying what is missing and what to do about it
 */
export async function ensureInstalled() {
  refuseOldHostNode();
  if (isStamped() && pinnedNodeRuns()) return;
  await underLock(inRoot('tmp', 'install.lock'), installOnce);
  refuseBrokenPinnedNode();
}

function refuseOldHostNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  throw new SetupProblem(
    `Node.js 20 or newer is needed to begin; this is ${process.version}. See https://nodejs.org.`,
  );
}

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockStamp(readFileSync(lockFile));
}

function pinnedNodeRuns() {
  return askPinnedNode().version.startsWith('v24.');
}

async function installOnce() {
  if (isStamped() && pinnedNodeRuns()) return;
  if (!(isAlreadyInPlace() && pinnedNodeRuns())) await installFromLock();
  writeFileSync(stampFile, lockStamp(readFileSync(lockFile)));
}

/** Someone who ran npm by hand has no stamp, but need not wait for a second installation. */
function isAlreadyInPlace() {
  if (!existsSync(npmRecord)) return false;
  const parse = /** @param {string} file */ (file) => JSON.parse(readFileSync(file, 'utf8'));
  return isInstalledAsLocked(parse(lockFile), parse(npmRecord));
}

async function installFromLock() {
  const since = Date.now();
  say(
    'Installing the packages of package-lock.json (npm ci, one to three minutes, only when the lock changes) …',
  );
  rmSync(logFile, { force: true });
  mkdirSync(inRoot('tmp'), { recursive: true });
  const code = await withProgress('npm ci', runNpmCi);
  if (stoppedBy()) throw new SetupProblem('Installation stopped. The next start begins it again.');
  if (code !== 0) throw new SetupProblem(installFailure(code));
  say(`Packages installed in ${elapsed(since)}.`);
}

/**
 * npm runs under the host's Node, since it replaces the pinned one, and must bring the build tools even when
 * NODE_ENV says production.
 */
async function runNpmCi() {
  const env = { ...process.env, PATH: foreignPath(process.env['PATH']).join(delimiter) };
  try {
    return await runToEnd(['npm', 'ci', '--include=dev', '--no-progress'], { cwd: root, env, logFile });
  } catch {
    throw new SetupProblem('npm is missing. Install Node.js 20 or newer together with npm, then try again.');
  }
}

/** @param {number} code */
function installFailure(code) {
  return [
    `npm ci failed (exit ${code}). Its last lines:`,
    lastLines(readFileSync(logFile, 'utf8').replace(/^npm warn EBADENGINE.*$/gm, ''), 20),
    `The whole log: ${logFile}`,
    'Most often the npm registry cannot be reached: check the network and `npm config get registry`, then try again.',
  ].join('\n');
}

function refuseBrokenPinnedNode() {
  const { version, trouble } = askPinnedNode();
  if (version.startsWith('v24.')) return;
  throw new SetupProblem(
    [
      `The pinned Node 24 does not run: ${version || trouble || 'no answer'}`,
      `  expected at ${pinnedNode()}`,
      'It is fetched by an install script of the package "node". See that `npm config get ignore-scripts` is false,',
      'remove the folder node_modules and try again.',
    ].join('\n'),
  );
}
