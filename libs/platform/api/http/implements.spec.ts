import { endpoint } from '@sanchika/platform/contract';
import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checked, keyOf } from './implements';
import type { Problem } from './problem';

function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    return error as Problem;
  }
  throw new Error('nothing was refused');
}

describe('checked', () => {
  const schema = z.object({ note: z.object({ text: z.string().max(3) }), count: z.int() });

  it('gives back what the contract names and nothing else', () => {
    const value = { note: { text: 'टी', extra: 1 }, count: 2, holderPostId: 'x' };
    expect(checked(schema, value, '')).toEqual({ note: { text: 'टी' }, count: 2 });
  });

  it('names the place of each fault', () => {
    const { spec, details } = problemOf(() => checked(schema, { note: { text: 'लंबा पाठ' } }, ''));
    expect(spec.code).toBe('platform.invalid-input');
    expect(details.errors?.map(({ pointer }) => pointer)).toEqual(['/note/text', '/count']);
  });

  it('names twenty faults at most', () => {
    const many = z.array(z.string());
    const { details } = problemOf(() =>
      checked(
        many,
        Array.from({ length: 100 }, () => 1),
        '/query',
      ),
    );
    expect(details.errors).toHaveLength(20);
    expect(details.errors?.[0]?.pointer).toBe('/query/0');
  });

  it('takes an absent body for an empty one', () => {
    expect(checked(z.object({ clientAt: z.string().optional() }), undefined, '')).toEqual({});
    expect(checked(undefined, { anything: 1 }, '')).toBeUndefined();
  });
});

describe('the key of an act', () => {
  const act = endpoint({
    operation: 'sample.act',
    method: 'POST',
    path: '/api/samples',
    summary: 'A sample.',
    audience: 'post',
    rule: 'sample.act',
    response: z.void(),
    problems: [],
  });
  const withKey = (key?: string) => ({ headers: { 'idempotency-key': key } }) as unknown as FastifyRequest;

  it('is a UUID in lower case', () => {
    const key = '0195a1b2-0000-7000-8000-000000000000';
    expect(keyOf(act, withKey(key))).toBe(key);
  });

  it.each([undefined, '', 'x', '0195A1B2-0000-7000-8000-000000000000'])('is not %j', (key) => {
    expect(problemOf(() => keyOf(act, withKey(key))).spec.code).toBe('platform.key-missing');
  });

  it('is not asked for where repeats are harmless by themselves', () => {
    expect(keyOf({ ...act, keyed: false }, withKey())).toBe('');
  });
});
