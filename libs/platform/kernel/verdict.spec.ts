import { describe, expect, it } from 'vitest';
import { judge, refusal, warning, type Rule } from './verdict';

interface Facts {
  readonly pages: number;
}

const notEmpty: Rule<Facts> = {
  code: 'paper.empty',
  cites: 'spec',
  judge: ({ pages }) => (pages > 0 ? null : refusal('paper.empty')),
};

const notThick: Rule<Facts> = {
  code: 'paper.thick',
  cites: 'spec',
  judge: ({ pages }) => (pages > 200 ? warning('paper.thick', { pages }) : null),
};

const evenPages: Rule<Facts> = {
  code: 'paper.odd',
  cites: 'spec',
  judge: ({ pages }) => (pages % 2 === 0 ? null : refusal('paper.odd', { pages })),
};

describe('judge', () => {
  it('allows what no rule speaks against', () => {
    expect(judge([notEmpty, notThick], { pages: 10 })).toEqual({ allowed: true, findings: [] });
    expect(judge([], { pages: 0 })).toEqual({ allowed: true, findings: [] });
  });

  it('allows what is only warned about, and keeps the warning', () => {
    const verdict = judge([notEmpty, notThick], { pages: 202 });
    expect(verdict.allowed).toBe(true);
    expect(verdict.findings).toEqual([{ code: 'paper.thick', weight: 'warning', values: { pages: 202 } }]);
  });

  it('refuses on one refusal among warnings, and keeps every finding in the order of the rules', () => {
    const verdict = judge([notThick, evenPages], { pages: 203 });
    expect(verdict.allowed).toBe(false);
    expect(verdict.findings.map(({ code }) => code)).toEqual(['paper.thick', 'paper.odd']);
  });
});

describe('findings', () => {
  it('carry no values member when there is nothing to say', () => {
    expect(refusal('paper.empty')).toStrictEqual({ code: 'paper.empty', weight: 'refusal' });
    expect(warning('paper.thick')).toStrictEqual({ code: 'paper.thick', weight: 'warning' });
  });
});
