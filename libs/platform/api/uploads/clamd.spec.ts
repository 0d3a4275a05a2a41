import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { EICAR, FakeClamd, temporaryFolder } from '@sanchika/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askClamd } from './clamd';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let clamd: FakeClamd;
beforeAll(async () => {
  folder = await temporaryFolder();
  clamd = await FakeClamd.start();
});
afterAll(async () => {
  await clamd.stop();
  await folder.remove();
});

async function holding(content: string | Buffer): Promise<string> {
  const path = join(folder.path, 'file');
  await writeFile(path, content);
  return path;
}

/** A server that gives the same answer to everybody. */
async function saying(answer: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((socket) => void socket.resume().end(answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `tcp://127.0.0.1:${port}`, close: () => server.close() };
}

describe('clamd', () => {
  it('passes what it knows no harm of, in more than one piece', async () => {
    expect(await askClamd(clamd.address, await holding(Buffer.alloc(300_000, 7)))).toEqual({ kind: 'clean' });
  });

  it.each([
    ['alone', EICAR],
    ['at the end of much else', `${'x'.repeat(200_000)}${EICAR}`],
    ['across two pieces', `${'x'.repeat(65_536 - 20)}${EICAR}`],
  ])('finds the test virus %s', async (_, content) => {
    const verdict = await askClamd(clamd.address, await holding(content));
    expect(verdict).toEqual({ kind: 'infected', name: 'Eicar-Test-Signature' });
  });

  it('is away when nobody listens', async () => {
    const gone = await FakeClamd.start();
    await gone.stop();
    await expect(askClamd(gone.address, await holding('x'))).rejects.toThrow('ECONNREFUSED');
  });

  it.each(['INSTREAM size limit exceeded. ERROR\0', '', 'stream: maybe\0'])(
    'has given no verdict with the answer %j',
    async (answer) => {
      const server = await saying(answer);
      await expect(askClamd(server.address, await holding('x'))).rejects.toThrow('no verdict');
      server.close();
    },
  );
});
