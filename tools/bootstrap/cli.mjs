// @ts-check
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runPinned } from './pinned-node.mjs';
import { runCommand } from './progress.mjs';
import { inRoot } from './workspace.mjs';

// `npm run district -- init …` and the other commands of an operator: built like the server, run beside it.
await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runPinned([inRoot('dist/apps/api/cli.js'), ...process.argv.slice(2)], { env: process.env });
});
