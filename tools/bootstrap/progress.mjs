// @ts-check

/** Something the person at the terminal can put right: shown as its message alone, without a stack. */
export class SetupProblem extends Error {}

/**
 * Writes one line for the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Whole seconds with one decimal, as `12.3 s`.
 * @param {number} since epoch milliseconds
 */
export function elapsed(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs `action` and says every 20 seconds that it goes on, so that a long silence is not taken for a hang.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withProgress(title, action) {
  const since = Date.now();
  const beat = setInterval(() => say(`  ${title}: still at work after ${elapsed(since)}`), 20_000);
  try {
    return await action();
  } finally {
    clearInterval(beat);
  }
}

/**
 * Runs a command's body and exits with the code it returns.
 * @param {() => Promise<number>} body
 */
export async function runCommand(body) {
  try {
    process.exit(await body());
  } catch (trouble) {
    process.stderr.write(`${trouble instanceof SetupProblem ? trouble.message : describe(trouble)}\n`);
    process.exit(1);
  }
}

/** @param {unknown} trouble */
function describe(trouble) {
  return trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble);
}
