import { describe, expect, it } from 'vitest';
import { countKarma, countLastLine, countsLine, countVitest, settleCounts, sumCounts } from './counts.mjs';

const karma = (line: string) => countKarma(`10:22 INFO [launcher]: Starting browser\n${line}\n`);
const chromium = 'Chrome Headless 156.0.0.0 (Linux 0.0.0): ';

describe('countKarma', () => {
  it('takes the last of the lines that overwrite one another', () => {
    const progress = `${chromium}Executed 1 of 3 SUCCESS (0 secs / 0.001 secs)\r\u001b[1A\u001b[2K`;
    const output = `${progress}${chromium}Executed 3 of 3 \u001b[32mSUCCESS\u001b[39m (0.012 secs / 0.004 secs)\n`;
    expect(countKarma(output)).toEqual({ passed: 3, failed: 0 });
  });

  it('takes the last of the counts that stand on one line', () => {
    const output = `${chromium}Executed 1 of 2 SUCCESS${chromium}Executed 2 of 2 SUCCESS (0.1 secs)`;
    expect(countKarma(output)).toEqual({ passed: 2, failed: 0 });
  });

  it('counts failures', () => {
    expect(karma(`${chromium}Executed 5 of 5 (2 FAILED) (0.1 secs / 0.09 secs)`)).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('counts skipped tests as failed', () => {
    expect(karma(`${chromium}Executed 4 of 5 (skipped 1) SUCCESS (0.1 secs)`)).toEqual({
      passed: 4,
      failed: 1,
    });
  });

  it('counts tests that were never reached as failed', () => {
    expect(karma(`${chromium}Executed 4 of 9 (1 FAILED) DISCONNECTED (30 secs)`)).toEqual({
      passed: 3,
      failed: 6,
    });
  });

  it('finds nothing where the browser never ran', () => {
    expect(countKarma('Error: Cannot start Chrome')).toBeUndefined();
  });
});

describe('countVitest', () => {
  const report = (passed: number, total: number, testResults: object[] = []) =>
    JSON.stringify({ numPassedTests: passed, numTotalTests: total, testResults });

  it('counts passed tests', () => {
    expect(countVitest(report(7, 7))).toEqual({ passed: 7, failed: 0 });
  });

  it('counts failed, skipped and todo tests as failed', () => {
    expect(countVitest(report(4, 7))).toEqual({ passed: 4, failed: 3 });
  });

  it('counts a file that could not be loaded', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest(report(1, 1, files))).toEqual({ passed: 1, failed: 1 });
  });
});

describe('countLastLine', () => {
  it('reads the last line that is not blank', () => {
    expect(countLastLine('story E1\n2 passed, 9 failed\n\u001b[32m12 passed, 1 failed\u001b[0m\n\n')).toEqual(
      {
        passed: 12,
        failed: 1,
      },
    );
  });

  it('does not take a count from further up', () => {
    expect(countLastLine('12 passed, 0 failed\nError: the server went away')).toBeUndefined();
  });
});

describe('settleCounts', () => {
  it('keeps what a successful command counted', () => {
    expect(settleCounts({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('lets a failed command fail although it counted no failure', () => {
    expect(settleCounts({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(settleCounts({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('takes no success without a test', () => {
    expect(settleCounts({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(settleCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countsLine', () => {
  it('is the last line of a run', () => {
    const sum = sumCounts([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]);
    expect(countsLine(sum)).toBe('41 passed, 2 failed');
  });
});
