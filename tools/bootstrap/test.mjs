// @ts-check
import { steps } from './steps.mjs';
import { runTestCommand } from './test-command.mjs';

await runTestCommand(steps);
