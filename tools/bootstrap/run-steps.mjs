// @ts-check
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stoppedBy, signalCode } from './child-process.mjs';
import { countsLine, sumCounts } from './counts.mjs';
import { elapsed, say } from './progress.mjs';
import { runStep } from './run-step.mjs';
import { TestServices } from './test-services.mjs';
import { plainLines } from './text-lines.mjs';
import { root } from './workspace.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./run-step.mjs').Outcome} Outcome
 */

/**
 * Runs the steps and prints one line for each, the output of those that failed, and the sum as the very last line.
 * Steps wait for each other but for neighbours that may run abreast: those that mostly wait for a server share the
 * cores, those that watch a screen have them alone.
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps) {
  const services = new TestServices();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const stage of stagesOf(steps)) {
    outcomes.push(...(await runAbreast(stage, services, stage[0]?.abreast ?? 1)));
  }
  await services.stop();
  const stopped = stoppedBy();
  if (stopped) say(`Stopped by ${stopped} before the end.`);
  return conclude(outcomes) || (stopped ? signalCode(stopped) : 0);
}

/**
 * Neighbours that may run as many abreast.
 * @param {readonly Step[]} steps
 */
function stagesOf(steps) {
  /** @type {Step[][]} */
  const stages = [];
  for (const step of steps) {
    const last = stages.at(-1);
    if (last && (last[0]?.abreast ?? 1) === (step.abreast ?? 1)) last.push(step);
    else stages.push([step]);
  }
  return stages;
}

/**
 * @param {readonly Step[]} steps
 * @param {TestServices} services
 * @param {number} width how many run at the same time
 */
async function runAbreast(steps, services, width) {
  const waiting = [...steps];
  /** @type {Outcome[]} */
  const outcomes = [];
  const lane = async () => {
    for (let step = waiting.shift(); step && !stoppedBy(); step = waiting.shift()) {
      outcomes.push(await runReported(step, services));
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return outcomes;
}

/**
 * @param {Step} step
 * @param {TestServices} services
 */
async function runReported(step, services) {
  const since = Date.now();
  say(`…  ${step.name}: ${step.title}`);
  const outcome = await runStep(step, services);
  const mark = outcome.counts.failed === 0 ? '✓ ' : '✗ ';
  say(`${mark} ${step.name}: ${countsLine(outcome.counts)} in ${elapsed(since)}`);
  if (outcome.counts.failed > 0 && !stoppedBy()) showOutput(outcome);
  return outcome;
}

/** @param {Outcome} outcome */
function showOutput({ step, logFile }) {
  say(`--- ${step.name}: what it said (${relative(root, logFile)})`);
  say(plainLines(readFileSync(logFile, 'utf8')).join('\n'));
  say(`--- ${step.name}: end`);
}

/** @param {readonly Outcome[]} outcomes */
function conclude(outcomes) {
  const sum = sumCounts(outcomes.map(({ counts }) => counts));
  const failed = outcomes.filter(({ counts }) => counts.failed > 0).map(({ step }) => step.name);
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}. The logs are in tmp/test.`);
  say(countsLine(sum));
  return sum.failed === 0 ? 0 : 1;
}
