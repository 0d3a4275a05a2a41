// @ts-check
import { apiEnvironment } from './api-environment.mjs';
import { apiProgram, ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runPinned } from './pinned-node.mjs';
import { runCommand } from './progress.mjs';
import { inRoot } from './workspace.mjs';

await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  // A small nursery keeps an idle server under 160 MB, at no cost that can be measured.
  return runPinned(['--max-semi-space-size=4', inRoot(apiProgram)], {
    env: apiEnvironment(process.env, inRoot('data')),
  });
});
