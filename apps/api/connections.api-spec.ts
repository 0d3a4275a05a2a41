import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { AccessApi } from '@sanchika/access/contract';
import { Caller, startServer } from '@sanchika/platform/testing';
import type { TestServer } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SLOW_SENDERS = 100;
const DRIP_EVERY_MS = 200;
const GET = 'GET /api/health HTTP/1.1\r\nHost: x\r\n';
const POST =
  'POST /api/access/sign-in HTTP/1.1\r\nHost: x\r\nX-Sanchika: 1\r\nContent-Type: application/json\r\n';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { SANCHIKA_REQUEST_SECONDS: '2', SANCHIKA_LOG: 'debug' } });
});
afterAll(() => server.stop());

async function connection(): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect({ host: hostname, port: Number(port) });
  // Being cut off is what is expected here.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** The status of what came back until the server ended the connection; 0 when it was cut without a word. */
async function statusUntilEnd(socket: Socket): Promise<number> {
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString('latin1')));
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
}

/** Sends the beginning, and then the same piece again and again until the server ends the connection. */
async function sendWithoutEnd(beginning: string, piece: string, everyMs: number): Promise<number> {
  const socket = await connection();
  socket.write(beginning);
  const drip = setInterval(() => socket.writable && socket.write(piece), everyMs);
  const status = await statusUntilEnd(socket);
  clearInterval(drip);
  return status;
}

/** What an honest person is told meanwhile. */
async function honestStatus(): Promise<number> {
  const body = { login: 'ZZ424242', password: 'not the password of anybody' };
  return (await new Caller(server.url).call(AccessApi.signIn, { body })).status;
}

describe('a request', () => {
  it('with 200 headers is answered', async () => {
    const socket = await connection();
    const headers = Array.from({ length: 200 }, (_, place) => `X-${place}: ${place}\r\n`).join('');
    socket.write(`${GET}${headers}Connection: close\r\n\r\n`);
    expect(await statusUntilEnd(socket)).toBe(200);
  });

  it.each([
    ['3,000 headers', 'X-Header: x\r\n'.repeat(3000)],
    ['a cookie of 1 MB', `Cookie: __Host-sid=${'x'.repeat(1_048_576)}\r\n`],
    ['a name of 1 MB', `${'x'.repeat(1_048_576)}: x\r\n`],
  ])('with %s is cut off', async (_, headers) => {
    const socket = await connection();
    socket.write(`${GET}${headers}\r\n`);
    expect([431, 0]).toContain(await statusUntilEnd(socket));
  });

  it('whose chunks never end is cut off where it grows too large', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const status = await sendWithoutEnd(`${POST}Transfer-Encoding: chunked\r\n\r\n`, chunk, 1);
    expect([413, 0]).toContain(status);
  });

  it('that is two, to whoever reads it otherwise, is refused', async () => {
    const socket = await connection();
    socket.write(`${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`);
    expect(await statusUntilEnd(socket)).toBe(400);
  });
});

describe('many who send slowly', () => {
  it.each([
    ['the head', `${GET}X-Slow: `, 'x'],
    ['the body', `${POST}Content-Length: 1000\r\n\r\n{`, ' '],
    ['chunks of a body', `${POST}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ])('%s are cut off, and nobody else waits for them', async (_, beginning, piece) => {
    const slow = Array.from({ length: SLOW_SENDERS }, () => sendWithoutEnd(beginning, piece, DRIP_EVERY_MS));
    expect([401, 429]).toContain(await honestStatus());
    const statuses = new Set(await Promise.all(slow));
    expect([...statuses].filter((status) => status !== 408 && status !== 0)).toEqual([]);
    expect([401, 429]).toContain(await honestStatus());
  });
});

describe('after all this the server', () => {
  it('works on, and has found nothing in itself to mend', () => {
    expect(server.process.exitCode).toBeNull();
    const lines = server.output().split('\n');
    expect(lines.filter((line) => /"reference"|"level":"error"/.test(line))).toEqual([]);
  });
});
