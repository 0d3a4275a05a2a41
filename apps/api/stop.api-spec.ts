import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { startServer } from '@sanchika/platform/testing';
import type { TestServer } from '@sanchika/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SIGN_IN = JSON.stringify({ login: 'ZZ424242', password: 'seven-dry-wells-in-june' });
const HEAD = [
  'POST /api/access/sign-in HTTP/1.1',
  'Host: x',
  'X-Sanchika: 1',
  'Content-Type: application/json',
  `Content-Length: ${SIGN_IN.length}`,
  '',
  '',
].join('\r\n');

let server: TestServer;
beforeEach(async () => {
  server = await startServer({ env: { SANCHIKA_REQUEST_SECONDS: '5' } });
});
afterEach(async () => {
  server.process.kill('SIGKILL');
  await server.stop();
});

async function connection(): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect({ host: hostname, port: Number(port) });
  // A connection that the server tears down has ended as well.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** A connection on which this was written and the server has answered something else since. */
async function connectionWith(text: string): Promise<Socket> {
  const socket = await connection();
  socket.write(text);
  await fetch(new URL('/api/health', server.url), { headers: { connection: 'close' } });
  return socket;
}

async function hasEnded(socket: Socket): Promise<boolean> {
  socket.resume();
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  return socket.closed;
}

async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

describe('a server that is told to stop', () => {
  it.each([
    ['on which nothing was ever asked', ''],
    ['on which an answer was given', 'GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['on which half a request stands', 'GET /api/health HTTP/1.1\r\nHost:'],
  ])('closes a connection %s', async (_, text) => {
    const socket = await connectionWith(text);
    server.process.kill('SIGTERM');
    expect(await hasEnded(socket)).toBe(true);
    expect(await server.exited).toBeNull();
  });

  it('answers what it was asked before, while idle connections are closed', async () => {
    const [idle, asking] = [await connection(), await connectionWith(HEAD + SIGN_IN.slice(0, 9))];
    server.process.kill('SIGTERM');
    expect(await hasEnded(idle)).toBe(true);
    asking.write(SIGN_IN.slice(9));
    const answer = await textOf(asking);
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
    expect(answer).toContain('access.wrong-credentials');
    expect(await server.exited).toBeNull();
  });

  it('waits no longer for the rest of a request than a running server does', async () => {
    const asking = await connectionWith(HEAD + SIGN_IN.slice(0, 9));
    server.process.kill('SIGTERM');
    expect(await hasEnded(asking)).toBe(true);
    expect(await server.exited).toBeNull();
  });
});
