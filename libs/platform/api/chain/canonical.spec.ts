import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalHash, sha256 } from './canonical';

const textOf = (value: unknown) => canonicalBytes(value).toString('utf8');

describe('canonical bytes (RFC 8785)', () => {
  it('have their keys in the order of their UTF-16 units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(textOf(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('write literals and numbers as the standard does', () => {
    const value = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] };
    expect(textOf(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
  });

  it('keep Devanagari as it is, joiners and all', () => {
    expect(textOf({ टीप: 'क्‍ष\n"' })).toBe('{"टीप":"क्‍ष\\n\\""}');
  });

  it('are the same whatever the order in which the value was made', () => {
    expect(canonicalHash({ a: 1, b: { d: [1, 2], c: 3 } })).toBe(
      canonicalHash({ b: { c: 3, d: [1, 2] }, a: 1 }),
    );
    expect(canonicalHash({ a: [1, 2] })).not.toBe(canonicalHash({ a: [2, 1] }));
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 'क\ud83d'])('refuse %j', (value) => {
    expect(() => canonicalBytes(value)).toThrow();
  });
});

describe('sha256', () => {
  it('runs over its parts as over one text', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256()).toBe(empty);
    expect(sha256(Buffer.from('abc'))).toBe(abc);
    expect(sha256(Buffer.from('a'), Buffer.from('bc'))).toBe(abc);
  });
});
