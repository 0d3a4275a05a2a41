import { AccessApi } from '@sanchika/access/contract';
import { Caller, startServer } from '@sanchika/platform/testing';
import type { TestServer } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TRIES = 300;
const AT_ONCE = 20;

let server: TestServer;
afterAll(() => server.stop());

/** How many of that many tries come through. Most fail by the limit of their name, which is cheap to say. */
async function comeThrough(tries: number, from: (place: number) => string): Promise<number> {
  const caller = new Caller(server.url);
  const codes: (string | null)[] = [];
  const tryOnce = async (place: number) => {
    const body = { login: 'ZZ424242', password: 'not the password of anybody' };
    const headers = { 'x-forwarded-for': from(place) };
    codes.push((await caller.call(AccessApi.signIn, { body }, { headers })).code);
  };
  for (let place = 0; place < tries; place += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, tries - place) }, (_, n) => tryOnce(place + n)));
  expect(codes).not.toContain(null);
  return codes.filter((code) => code !== 'platform.too-many-requests').length;
}

describe('sign-in tries of one network, behind one proxy', () => {
  beforeAll(async () => {
    server = await startServer({
      env: { SANCHIKA_TRUSTED_HOPS: '1', SANCHIKA_OFFICE_NETWORKS: '10.20.0.0/16, 2001:db8:42::/48' },
    });
  });

  it.each<[string, (place: number) => string]>([
    ['of an address', () => '203.0.113.7'],
    ['that invents who came before it', (place) => `198.51.100.${place % 256}, 203.0.113.8`],
    ['that takes a new IPv6 address for each', (place) => `2001:db8:1:2::${place.toString(16)}`],
    ['that is named by rubbish', (place) => `rubbish-${place}`],
  ])('%s end at the limit', async (_, from) => {
    expect(await comeThrough(TRIES + 1, from)).toBe(TRIES);
  });

  it('leave the neighbours alone', async () => {
    expect(await comeThrough(1, () => '203.0.113.9')).toBe(1);
    expect(await comeThrough(1, () => '2001:db8:1:3::1')).toBe(1);
  });

  it.each(['10.20.3.4', '::ffff:10.20.3.5', '2001:db8:42:7::1'])(
    'go on in a known office: %s',
    async (address) => {
      expect(await comeThrough(TRIES + 1, () => address)).toBe(TRIES + 1);
    },
  );
});

describe('sign-in tries without a proxy', () => {
  beforeAll(async () => {
    await server.stop();
    server = await startServer({ env: { SANCHIKA_OFFICE_NETWORKS: '10.20.0.0/16' } });
  });

  it('are those of the address itself, whatever it says of others', async () => {
    expect(await comeThrough(TRIES + 1, (place) => `10.20.${place >> 8}.${place & 255}`)).toBe(TRIES);
  });
});
