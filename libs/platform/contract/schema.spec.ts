import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { instantOfIso } from '@sanchika/platform/kernel';
import { DateText, HashText, Id, InstantText, pageOf, PageQuery } from './schema';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('an id', () => {
  it.each(['0195a1b2-0000-7000-8000-000000000000', '00000000-0000-0000-0000-000000000000'])(
    'may be %s',
    (id) => {
      expect(takes(Id, id)).toBe(true);
    },
  );

  it.each([
    '0195A1B2-0000-7000-8000-000000000000',
    '0195a1b200007000800000000000000',
    '0195a1b2-0000-7000-8000-000000000000\n',
    ' 0195a1b2-0000-7000-8000-000000000000',
    '0195a1b2-0000-7000-8000-00000000000g',
    '',
    7,
    null,
  ])('may not be %j', (id) => {
    expect(takes(Id, id)).toBe(false);
  });
});

describe('a moment', () => {
  it('is universal time', () => {
    expect(takes(InstantText, '2026-03-02T05:30:00.000Z')).toBe(true);
    expect(takes(InstantText, '2026-03-02T11:00:00+05:30')).toBe(false);
    expect(takes(InstantText, '2026-02-30T05:30:00.000Z')).toBe(false);
  });

  it.each(['2026-03-02T05:30:00Z', '2026-03-02T05:30:00.5Z', '9999-12-31T23:59:59.999Z'])(
    'that is taken, %s, is one that can be read',
    (text) => {
      expect(takes(InstantText, text)).toBe(true);
      expect(() => instantOfIso(text)).not.toThrow();
    },
  );

  it.each(['2026-03-02T05:30:00.0001Z', '2026-03-02T05:30:00.123456Z', '2026-03-02T05:30:00.Z'])(
    'that cannot be read, %s, is not taken',
    (text) => {
      expect(() => instantOfIso(text)).toThrow(RangeError);
      expect(takes(InstantText, text)).toBe(false);
    },
  );
});

describe('a date', () => {
  it('is one of the calendar', () => {
    expect(takes(DateText, '2028-02-29')).toBe(true);
    expect(takes(DateText, '2026-02-29')).toBe(false);
    expect(takes(DateText, '02-03-2026')).toBe(false);
  });
});

describe('a hash', () => {
  it('is 64 hexadecimal digits in lower case', () => {
    expect(takes(HashText, '0'.repeat(64))).toBe(true);
    expect(takes(HashText, 'F'.repeat(64))).toBe(false);
    expect(takes(HashText, '0'.repeat(63))).toBe(false);
  });
});

describe('a page', () => {
  it('has fifty rows unless fewer are asked for, and never more', () => {
    expect(PageQuery.parse({})).toEqual({ limit: 50 });
    expect(PageQuery.parse({ limit: '7' })).toEqual({ limit: 7 });
    for (const limit of ['0', '51', '1.5', 'x', '-1']) expect(takes(PageQuery, { limit })).toBe(false);
  });

  it('says where the next one begins', () => {
    const page = pageOf(z.object({ id: Id }));
    expect(takes(page, { rows: [], next: null })).toBe(true);
    expect(takes(page, { rows: [] })).toBe(false);
  });
});
