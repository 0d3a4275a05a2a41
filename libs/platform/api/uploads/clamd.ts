import { createReadStream } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { VirusVerdict } from './virus-scanner';

const SILENCE_MS = 30_000;
const PIECE_BYTES = 65_536;

/**
 * Streams a file to clamd by INSTREAM and reads its word. `address` is `tcp://host:port` or `unix:/path`. Throws when
 * it cannot be reached, is silent for half a minute or gives no verdict.
 */
export async function askClamd(address: string, path: string): Promise<VirusVerdict> {
  const socket = connect(addressOf(address));
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
  try {
    // A scanner that refuses a stream for its length answers before it has read it all.
    const [answer] = await Promise.all([buffer(socket), send(socket, path).catch(() => undefined)]);
    return verdictOf(answer.toString('utf8').replace(/\0.*$/s, '').trim());
  } finally {
    socket.destroy();
  }
}

function addressOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
}

/** Each piece with its length before it; a length of 0 ends the stream. */
async function send(socket: Socket, path: string): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    const bytes = piece as Buffer;
    await write(socket, lengthOf(bytes.length));
    await write(socket, bytes);
  }
  await write(socket, lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, fail) => socket.write(bytes, (error) => (error ? fail(error) : resolve())));
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or a sentence that ends in ERROR. */
function verdictOf(answer: string): VirusVerdict {
  if (answer === 'stream: OK') return { kind: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(answer);
  if (found) return { kind: 'infected', name: found[1] ?? '' };
  throw new Error(`clamd gave no verdict: ${answer || 'nothing'}`);
}
