// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildStamp } from './build-stamp.mjs';
import { stoppedBy } from './child-process.mjs';
import { runBin } from './pinned-node.mjs';
import { underLock } from './folder-lock.mjs';
import { elapsed, say, SetupProblem, withProgress } from './progress.mjs';
import { inRoot, root } from './workspace.mjs';

export const apiProgram = 'dist/apps/api/main.js';
const outputs = [apiProgram, 'dist/apps/pwa/browser/index.html', 'dist/apps/pwa/browser/sw.js'];
const stampFile = inRoot('dist', '.sanchika-build');

/**
 * Builds the API and the PWA unless both stand as this very source left them.
 * @throws {SetupProblem} when the build fails or leaves something out
 */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await underLock(inRoot('tmp', 'build.lock'), async () => {
    if (!isBuilt()) await build();
  });
}

function isBuilt() {
  const stamp = buildStamp(root, outputs);
  return stamp !== '' && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

async function build() {
  const since = Date.now();
  say('Building what changed in the API and the app (up to a minute the first time) …');
  rmSync(stampFile, { force: true });
  const code = await withProgress('build', () =>
    runBin('nx', ['run-many', '-t', 'build', 'worker', '--projects=api,pwa']),
  );
  if (stoppedBy()) throw new SetupProblem('Build stopped. The next start begins it again.');
  if (code !== 0) throw new SetupProblem(`The build failed (exit ${code}); its messages are above.`);
  writeStamp();
  say(`Built in ${elapsed(since)}.`);
}

function writeStamp() {
  const missing = outputs.filter((output) => !existsSync(inRoot(output)));
  if (missing.length > 0)
    throw new SetupProblem(`The build ended well but did not write: ${missing.join(', ')}`);
  writeFileSync(stampFile, buildStamp(root, outputs));
}
