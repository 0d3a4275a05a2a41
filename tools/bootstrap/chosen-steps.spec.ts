import { describe, expect, it } from 'vitest';
import { chosenSteps } from './chosen-steps.mjs';

const steps = [{ name: 'format' }, { name: 'lint' }, { name: 'unit' }];
const names = (...args: string[]) => chosenSteps(args, steps).map((step) => step.name);

describe('chosenSteps', () => {
  it('takes every step unless asked otherwise', () => {
    expect(names()).toEqual(['format', 'lint', 'unit']);
  });

  it('takes the named steps in their own order', () => {
    expect(names('--only', 'unit,lint')).toEqual(['lint', 'unit']);
    expect(names('--only=unit')).toEqual(['unit']);
  });

  it('refuses a step it does not know, and says which there are', () => {
    expect(() => names('--only', 'unit,paint')).toThrow(/No such step: paint[^]*format,lint,unit/);
  });

  it.each(['--skip lint', '--only', '--only lint unit', 'lint'])('refuses %s', (line) => {
    expect(() => names(...line.split(' '))).toThrow(/Not understood|No such step/);
  });
});
