import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endpoint, isKeyed, urlOf } from './endpoint';

const spec = {
  operation: 'sample.act',
  path: '/api/samples/:sampleId/parts/:partId',
  summary: 'A sample.',
  audience: 'post',
  rule: 'sample.act',
  response: z.object({}),
  problems: [],
} as const;

describe('an operation', () => {
  it.each([
    ['GET', undefined, false],
    ['POST', undefined, true],
    ['PUT', undefined, true],
    ['DELETE', undefined, true],
    ['POST', false, false],
  ] as const)('by %s, said to be keyed: %s, takes a key: %s', (method, keyed, expected) => {
    expect(isKeyed(endpoint({ ...spec, method, ...(keyed !== undefined && { keyed }) }))).toBe(expected);
  });
});

describe('urlOf', () => {
  const one = endpoint({ ...spec, method: 'GET' });

  it('fills the places of the path so that no value can add a part', () => {
    const url = urlOf(one, { params: { sampleId: '../a b', partId: 'क/?#' } });
    expect(url).toBe(`/api/samples/..%2Fa%20b/parts/${encodeURIComponent('क/?#')}`);
  });

  it('appends what is given of the query and leaves out what is not', () => {
    const params = { sampleId: '1', partId: '2' };
    const url = urlOf(one, { params, query: { q: 'a&b', after: undefined, before: null, limit: 5 } });
    expect(url).toBe('/api/samples/1/parts/2?q=a%26b&limit=5');
  });
});
