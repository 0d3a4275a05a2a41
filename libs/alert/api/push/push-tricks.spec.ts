import { once } from 'node:events';
import { Agent, request } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Configuration } from '@sanchika/platform/api';
import { describe, expect, it } from 'vitest';
import { publicOnly } from './public-address';
import { PushHosts } from './push-hosts';
import { PUSH_TRICKS, REBINDINGS } from './push-tricks.cases';

const hosts = new PushHosts(Configuration.read({}));

/** A resolver that says one thing after the other, and the last for ever. */
function saying(...answers: readonly (readonly string[])[]) {
  let turn = 0;
  const resolve: Parameters<typeof publicOnly>[0] = (_hostname, _options, answer) => {
    const said = answers[Math.min(turn, answers.length - 1)] ?? [];
    turn += 1;
    answer(
      null,
      said.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return publicOnly(resolve);
}

/** Why a request to an admitted name fails under that resolver. */
function faultOf(lookup: ReturnType<typeof publicOnly>, port: number): Promise<string> {
  const agent = new Agent({ lookup });
  return new Promise((resolve) => {
    const sent = request(`https://fcm.googleapis.com:${port}/push`, { method: 'POST', agent });
    sent.once('error', ({ message }) => resolve(message));
    sent.once('response', () => resolve('an answer'));
    sent.end();
  });
}

describe('the address of a push (NT-5a)', () => {
  it('is tried with more than 120 tricks', () => {
    expect(new Set(PUSH_TRICKS).size).toBe(PUSH_TRICKS.length);
    expect(PUSH_TRICKS.length).toBeGreaterThanOrEqual(120);
  });

  it.each(PUSH_TRICKS)('is refused: %j', (endpoint) => {
    const admitted = hosts.admitted(endpoint);
    // A reader of addresses may take a trick for the service itself: then it goes there and nowhere else.
    expect(admitted === null || admitted.host === 'fcm.googleapis.com').toBe(true);
    if (/127|evil|169\.254/.test(endpoint) && !/%2f@|\\@/.test(endpoint)) expect(admitted).toBeNull();
  });

  it.each(REBINDINGS.map((answer) => [answer]))(
    'leads nowhere when the name first resolves to the internet and then to %j',
    async (answer) => {
      const inner = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
      await once(inner, 'listening');
      let reached = 0;
      inner.on('connection', () => (reached += 1));
      const lookup = saying(['8.8.8.8'], answer);
      // The check, in which all is well.
      await new Promise<void>((resolve) => lookup('fcm.googleapis.com', { all: true }, () => resolve()));
      expect(await faultOf(lookup, (inner.address() as AddressInfo).port)).toBe('not a public address');
      expect(reached).toBe(0);
      inner.close();
    },
  );
});
