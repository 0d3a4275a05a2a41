import { describe, expect, it } from 'vitest';
import { Networks } from './networks';

describe('known networks', () => {
  const networks = Networks.schema.parse('10.20.0.0/14, 203.0.113.7,2001:db8:42::/47');

  it.each(['10.20.0.1', '10.23.255.255', '::ffff:10.21.0.9', '203.0.113.7', '2001:db8:43:ffff::1'])(
    'have %s',
    (address) => {
      expect(networks.has(address)).toBe(true);
    },
  );

  it.each(['10.24.0.0', '10.19.255.255', '203.0.113.8', '2001:db8:44::1', '::1', 'rubbish', ''])(
    'do not have %s',
    (address) => {
      expect(networks.has(address)).toBe(false);
    },
  );

  it.each([undefined, '', ' , '])('are none for %j', (text) => {
    expect(Networks.schema.parse(text).has('10.20.0.1')).toBe(false);
  });

  it.each([
    ['office.example', 'is no address'],
    ['10.20.0.0/', 'is no address'],
    ['10.20.0.0-10.20.0.9', 'is no address'],
    ['10.20.0', 'is no address'],
    ['fe80::1%eth0', 'is no address'],
    ['10.20.0.0/33', 'beyond 32 bits'],
    ['2001:db8::/129', 'beyond 128 bits'],
    ['0.0.0.0/0', 'too wide'],
    ['10.0.0.0/7', 'too wide'],
    ['::/0', 'too wide'],
    ['10.20.3.4/16', 'bits after the prefix'],
    ['2001:db8:42:1::/48', 'bits after the prefix'],
    ['127.0.0.1', 'this machine'],
    ['127.0.0.0/8', 'this machine'],
    ['::1', 'this machine'],
  ])('cannot be %s', (text, fault) => {
    const parsed = Networks.schema.safeParse(`10.20.0.0/16, ${text}`);
    const [message = '', other] = parsed.error?.issues.map((issue) => issue.message) ?? [];
    expect(message.startsWith(`${text} `) && message.includes(fault)).toBe(true);
    expect(other).toBeUndefined();
  });
});
