// @ts-check
import { chosenSteps } from './chosen-steps.mjs';
import { countsLine } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { runCommand, say, SetupProblem } from './progress.mjs';
import { runSteps } from './run-steps.mjs';

/**
 * The body of `npm test` and `npm run check`: installs when needed, runs the steps the command line asks for, exits.
 * Its last line is a count even when nothing could be run.
 * @param {readonly import('./steps.mjs').Step[]} steps
 */
export async function runTestCommand(steps) {
  await runCommand(async () => {
    try {
      const chosen = chosenSteps(process.argv.slice(2), steps);
      await ensureInstalled();
      return await runSteps(chosen);
    } catch (trouble) {
      if (!(trouble instanceof SetupProblem)) throw trouble;
      say(trouble.message);
      say(countsLine({ passed: 0, failed: 1 }));
      return 1;
    }
  });
}
