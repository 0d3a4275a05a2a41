// @ts-check
import { plainLines } from './text-lines.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts of a vitest JSON report. A test that was skipped or left as "todo" counts as failed, and so does a file
 * that could not be loaded.
 * @param {string} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(report);
  const isUnloaded = /** @param {{ status: string, assertionResults: unknown[] }} file */ (file) =>
    file.status === 'failed' && file.assertionResults.length === 0;
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + testResults.filter(isUnloaded).length,
  };
}

/**
 * Counts of karma's last "Executed N of N" line; what was skipped or never reached counts as failed.
 * @param {string} output
 * @returns {Counts | undefined} undefined when karma never got so far
 */
export function countKarma(output) {
  const lines = plainLines(output).flatMap(
    (line) => line.match(/Executed \d+ of \d+.*?(?=Executed \d|$)/g) ?? [],
  );
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  const [executed = 0, total = 0] = (last.match(/\d+/g) ?? []).map(Number);
  const passed = executed - Number(/\((\d+) FAILED\)/.exec(last)?.[1] ?? 0);
  return { passed, failed: total - passed };
}

/**
 * Counts of a tool whose last line is `N passed, N failed`.
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function countLastLine(output) {
  const match = /^(\d+) passed, (\d+) failed$/.exec(plainLines(output).at(-1) ?? '');
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}

/**
 * What a step adds to the sum. A failed command has at least one failure, whatever it counted; one that says all went
 * well but counted nothing has proved nothing.
 * @param {Counts | undefined} counted
 * @param {number} exitCode
 * @returns {Counts}
 */
export function settleCounts(counted, exitCode) {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const isProof = exitCode === 0 && passed + failed > 0;
  return { passed, failed: isProof ? failed : Math.max(1, failed) };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of all) {
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** @param {Counts} counts */
export function countsLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
