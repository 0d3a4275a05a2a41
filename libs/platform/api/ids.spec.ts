import { describe, expect, it } from 'vitest';
import { newId } from './ids';

describe('a new id', () => {
  const ids = Array.from({ length: 2000 }, newId);

  it('is a UUIDv7 in lower case', () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(ids.filter((id) => !shape.test(id))).toEqual([]);
  });

  it('comes after all that were made before', () => {
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
