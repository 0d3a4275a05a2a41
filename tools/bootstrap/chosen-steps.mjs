// @ts-check
import { SetupProblem } from './progress.mjs';

/**
 * The steps a command line asks for: all, or those of `--only name,name` in the table's order.
 * @template {{ name: string }} T
 * @param {readonly string[]} args
 * @param {readonly T[]} steps
 * @returns {readonly T[]}
 * @throws {SetupProblem} naming what it does not know
 */
export function chosenSteps(args, steps) {
  if (args.length === 0) return steps;
  const [option, list = '', ...rest] = args.flatMap((arg) => arg.split('='));
  const names = list.split(',').filter(Boolean);
  if (option !== '--only' || names.length === 0 || rest.length > 0) {
    throw notUnderstood(`Not understood: ${args.join(' ')}.`, steps);
  }
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw notUnderstood(`No such step: ${unknown.join(', ')}.`, steps);
  return steps.filter((step) => names.includes(step.name));
}

/**
 * @param {string} reason
 * @param {readonly { name: string }[]} steps
 */
function notUnderstood(reason, steps) {
  const known = steps.map((step) => step.name).join(',');
  return new SetupProblem(
    `${reason}\nAll steps run without options; a few of them with --only, from: ${known}`,
  );
}
