// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runToEnd } from './child-process.mjs';
import { findProgram } from './program-finder.mjs';
import { elapsed, say, SetupProblem, withProgress } from './progress.mjs';
import { lastLines } from './text-lines.mjs';
import { inRoot } from './workspace.mjs';

const policyFile = '/usr/sbin/policy-rc.d';
const ownPolicy =
  '#!/bin/sh\n# Put here for one installation by tools/bootstrap; may be deleted.\nexit 101\n';
const logFile = inRoot('tmp', 'apt.log');

/** Whether packages can be installed here without asking anybody. */
export function mayInstallDebianPackages() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram(['apt-get']) !== undefined
  );
}

/**
 * Installs Debian packages without letting any service of theirs start.
 * @param {readonly string[]} packages
 * @throws {SetupProblem} with the last lines of apt-get
 */
export async function installDebianPackages(packages) {
  const since = Date.now();
  const names = packages.join(' ');
  say(`Installing ${names} with apt-get (about a minute, once) …`);
  mkdirSync(inRoot('tmp'), { recursive: true });
  const restore = keepServicesDown();
  try {
    await withProgress('apt-get', () => updateAndInstall(packages));
  } finally {
    restore();
  }
  say(`Installed ${names} in ${elapsed(since)}.`);
}

/** @param {readonly string[]} packages */
async function updateAndInstall(packages) {
  await aptGet(['update']);
  await aptGet(['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  rmSync(logFile, { force: true });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const code = await runToEnd(['apt-get', ...args], { env, logFile });
  if (code === 0) return;
  const tail = lastLines(readFileSync(logFile, 'utf8'), 15);
  throw new SetupProblem(
    `apt-get ${args.join(' ')} failed (exit ${code}):\n${tail}\nThe whole log: ${logFile}`,
  );
}

/**
 * Debian starts the services of a package unless policy-rc.d forbids it. A policy that somebody else put there stays
 * untouched; our own, also one left by a killed run, goes away afterwards.
 */
function keepServicesDown() {
  if (existsSync(policyFile) && readFileSync(policyFile, 'utf8') !== ownPolicy) return () => undefined;
  writeFileSync(policyFile, ownPolicy, { mode: 0o755 });
  return () => rmSync(policyFile, { force: true });
}
