// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { countKarma, countLastLine, countVitest, settleCounts } from './counts.mjs';
import { runBin } from './pinned-node.mjs';
import { SetupProblem, withProgress } from './progress.mjs';
import { reportFolder } from './steps.mjs';
import { inRoot } from './workspace.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./test-services.mjs').TestServices} TestServices
 * @typedef {{ step: Step, counts: Counts, logFile: string }} Outcome
 */

const limitMinutes = 40;

/** Settings of a person's own installation, which no test may ever reach, and those that colour a log. */
const strangeSettings =
  /^(DATABASE_URL|MIGRATE_URL|TEST_DATABASE|TEST_DATABASE_URL|NODE_ENV|PORT|SANCHIKA_.*|FORCE_COLOR)$/;

/** @type {Record<Step['counts'], (step: Step, output: string, exitCode: number) => Counts | undefined>} */
const counters = {
  one: (_step, _output, exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 }),
  vitest: (step) =>
    existsSync(reportOf(step)) ? countVitest(readFileSync(reportOf(step), 'utf8')) : undefined,
  karma: (_step, output) => countKarma(output),
  lastLine: (_step, output) => countLastLine(output),
};

/**
 * Runs one step with its output in tmp/test/<name>.log.
 * @param {Step} step
 * @param {TestServices} services
 * @returns {Promise<Outcome>}
 */
export async function runStep(step, services) {
  const logFile = inRoot(reportFolder, `${step.name}.log`);
  mkdirSync(inRoot(reportFolder), { recursive: true });
  writeFileSync(logFile, '');
  rmSync(reportOf(step), { force: true });
  const note = /** @param {string} text */ (text) => writeFileSync(logFile, `${text}\n`, { flag: 'a' });
  const exitCode = await withProgress(step.name, () => attempt(step, services, note));
  const counts = settleCounts(counters[step.counts](step, readFileSync(logFile, 'utf8'), exitCode), exitCode);
  if (exitCode === 0 && counts.failed > 0) note('A test that is skipped or never ran counts as failed.');
  return { step, counts, logFile };
}

/** @param {Step} step */
function reportOf(step) {
  return inRoot(reportFolder, `${step.name}.json`);
}

/**
 * @param {Step} step
 * @param {TestServices} services
 * @param {(text: string) => void} note
 * @returns {Promise<number>} the exit code of the last command that ran
 */
async function attempt(step, services, note) {
  try {
    refuseMissingFiles(step);
    const provided = await services.provide(step.needs ?? []);
    return await runCommands(step, { ...plainSettings(), ...provided, ...step.env }, note);
  } catch (trouble) {
    note(trouble instanceof Error ? trouble.message : String(trouble));
    return 1;
  }
}

/** @param {Step} step */
function refuseMissingFiles(step) {
  const missing = (step.files ?? []).filter((file) => !existsSync(inRoot(file)));
  if (missing.length > 0) throw new SetupProblem(`Not there, so this step cannot run: ${missing.join(', ')}`);
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} note
 */
async function runCommands(step, env, note) {
  const logFile = inRoot(reportFolder, `${step.name}.log`);
  for (const [name = '', ...args] of step.commands) {
    const since = Date.now();
    const code = await runBin(name, args, { env, logFile, limitMinutes });
    if (Date.now() - since >= limitMinutes * 60_000) note(`${name} was ended after ${limitMinutes} minutes.`);
    if (code !== 0) return code;
  }
  const refused = step.refuses?.exec(readFileSync(logFile, 'utf8'))?.[0];
  if (refused === undefined) return 0;
  note(`Counted as failed because the output says "${refused}".`);
  return 1;
}

/** @returns {NodeJS.ProcessEnv} */
function plainSettings() {
  const kept = Object.entries(process.env).filter(([name]) => !strangeSettings.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
