import { describe, expect, it } from 'vitest';
import { addressBytes, networkOf } from './address';

describe('the bytes of an address', () => {
  it.each([
    ['10.20.3.4', [10, 20, 3, 4]],
    ['::ffff:10.20.3.4', [10, 20, 3, 4]],
    ['::ffff:0a14:0304', [10, 20, 3, 4]],
    ['::1', [...Array<number>(15).fill(0), 1]],
    ['2001:db8::', [0x20, 0x01, 0x0d, 0xb8, ...Array<number>(12).fill(0)]],
    ['fe80::1%eth0', [0xfe, 0x80, ...Array<number>(13).fill(0), 1]],
    ['64:ff9b::10.20.3.4', [0, 0x64, 0xff, 0x9b, ...Array<number>(8).fill(0), 10, 20, 3, 4]],
    ['1:2:3:4:5:6:7:8', [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ])('of %s', (address, bytes) => {
    expect(addressBytes(address)).toEqual(bytes);
  });

  it.each(['', 'localhost', '10.20.3', '10.20.3.256', '1::2::3', '10.20.3.4/16', 'x'.repeat(2000)])(
    'are none for %s',
    (text) => {
      expect(addressBytes(text)).toBeNull();
    },
  );
});

describe('the network by which a stranger is counted', () => {
  it('is his IPv4 address, however it is written', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('203.0.113.8')).not.toBe(networkOf('203.0.113.7'));
  });

  it('is the first 64 bits of his IPv6 address, of which he may have any', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
  });

  it('is one for all who are no address', () => {
    expect(networkOf('rubbish-1')).toBe(networkOf('rubbish-2'));
  });
});
