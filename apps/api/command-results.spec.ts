import { COMMAND_RESULTS } from '@sanchika/platform/contract';
import { describe, expect, it } from 'vitest';
import { allEndpoints, problemsByRoom } from '../../tools/write-docs/papers/contracts';
import { CODES, commandResults } from './command-results';

describe('the table of command results', () => {
  const problems = [
    ...problemsByRoom().flatMap(([, found]) => found),
    ...allEndpoints().flatMap((endpoint) => endpoint.problems),
  ];

  it('names only problems that exist', () => {
    const known = new Set(problems.map(({ code }) => code));
    expect(Object.keys(CODES).filter((code) => !known.has(code))).toEqual([]);
  });

  it('has a result for every problem, and never calls a refusal applied', () => {
    const results = problems.map((problem) => commandResults.of(problem));
    expect(results.every((result) => COMMAND_RESULTS.includes(result))).toBe(true);
    expect(results).not.toContain('APPLIED');
  });

  it('leaves to another try only what says nothing of the act', () => {
    const left = problems.filter((problem) => commandResults.of(problem) === 'RETRY_LATER');
    expect(
      left.filter(({ code, status }) => !(code in CODES) && ![401, 429, 500, 503].includes(status)),
    ).toEqual([]);
  });
});
