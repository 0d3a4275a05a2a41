// @ts-check
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runCommand } from './progress.mjs';

await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return 0;
});
