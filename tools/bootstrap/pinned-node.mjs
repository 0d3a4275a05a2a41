// @ts-check
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { runToEnd } from './child-process.mjs';
import { inRoot, root } from './workspace.mjs';

/** @typedef {import('./child-process.mjs').RunOptions} RunOptions */

const binFolder = inRoot('node_modules', '.bin');

/** Path of the Node that package.json pins; everything but the bootstrap itself runs under it. */
export function pinnedNode() {
  return inRoot('node_modules', 'node', 'bin', 'node');
}

/** What the pinned Node answers to `--version`, or why it cannot answer. */
export function askPinnedNode() {
  const answer = spawnSync(pinnedNode(), ['--version'], { encoding: 'utf8' });
  return { version: answer.stdout?.trim() ?? '', trouble: answer.error?.message ?? answer.stderr?.trim() };
}

/**
 * Runs a script under the pinned Node and returns its exit code.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runPinned(args, options = {}) {
  return runToEnd([pinnedNode(), ...args], withPinnedPath(options));
}

/**
 * Runs a program of node_modules/.bin under the pinned Node and returns its exit code.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runBin(name, args, options = {}) {
  return runToEnd([inRoot('node_modules', '.bin', name), ...args], withPinnedPath(options));
}

/**
 * One-shot commands leave no Nx daemon behind and do not take over the terminal.
 * @param {RunOptions} options
 * @returns {RunOptions}
 */
function withPinnedPath(options) {
  const env = options.env ?? process.env;
  const quiet = { NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false' };
  const path = [binFolder, ...foreignPath(env['PATH'])].join(delimiter);
  return { cwd: root, ...options, env: { ...env, ...quiet, PATH: path } };
}

/**
 * The search path without this workspace's own programs, as the host sees it.
 * @param {string | undefined} path
 */
export function foreignPath(path = '') {
  return path.split(delimiter).filter((folder) => folder !== '' && folder !== binFolder);
}
