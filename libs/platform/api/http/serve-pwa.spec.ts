import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { servePwa } from './serve-pwa';

let folder: string;
let app: FastifyInstance;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanchika-pwa-'));
  await writeFile(
    join(folder, 'index.html'),
    '<meta name="sanchika-worker" content="on"><app nonce="__CSP_NONCE__"></app>',
  );
  await writeFile(join(folder, 'main-ABCD1234.js'), 'start();');
  await writeFile(join(folder, 'chunk-Cq3-x_ij.js'), 'go();');
  await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'sw.js'), 'keep();');
  await writeFile(join(folder, 'sw-off.js'), 'goAway();');
  app = await serve(true);
});

async function serve(hasWorker: boolean): Promise<FastifyInstance> {
  const served = Fastify();
  await servePwa(served, { folder, hasWorker });
  return served;
}
afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the served app', () => {
  it.each(['/', '/inbox', '/files/0195a1b2-0000-7000-8000-000000000000?tab=notes'])(
    'answers %s with its page',
    async (url) => {
      const { statusCode, headers, body } = await app.inject(url);
      expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    },
  );

  it('keeps files that are named by their content, and asks again for the others', async () => {
    for (const file of ['/main-ABCD1234.js', '/chunk-Cq3-x_ij.js']) {
      const hashed = await app.inject(file);
      expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    const named = await app.inject('/manifest.webmanifest');
    expect(named.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/api/nothing', '/api/files/desk', '/old-chunk.js', '/..%2f..%2fetc/passwd.txt'])(
    'has no page for %s',
    async (url) => {
      const { statusCode, json } = await app.inject(url);
      expect([statusCode, json<{ code: string }>().code]).toEqual([404, 'platform.not-found']);
    },
  );
});

describe('the service worker', () => {
  it('is asked for anew each time, may serve every page, and loads our own files only', async () => {
    const { headers, body } = await app.inject('/sw.js');
    expect(body).toBe('keep();');
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'service-worker-allowed': '/',
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    });
  });

  it('is one that goes away when the deployment wants none', async () => {
    const off = await serve(false);
    expect((await off.inject('/sw.js')).body).toBe('goAway();');
    expect((await off.inject('/inbox')).body).toContain('name="sanchika-worker" content="off"');
    expect((await app.inject('/inbox')).body).toContain('name="sanchika-worker" content="on"');
    await off.close();
  });

  it('goes away by no other address', async () => {
    expect((await app.inject('/sw-off.js')).statusCode).toBe(404);
  });
});

describe('a server without the app', () => {
  it('answers every page with a problem', async () => {
    const bare = Fastify();
    await servePwa(bare, { folder: join(folder, 'nowhere'), hasWorker: true });
    expect((await bare.inject('/inbox')).statusCode).toBe(404);
    await bare.close();
  });
});
