import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { sendProblem } from './problem-filter';
import { NONCE_PLACE, newNonce, pagePolicy } from './security-headers';

const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2)$/;

/** Serves the built PWA: its files as they lie, and index.html for every deep link outside `/api`. */
export async function servePwa(app: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  const index = readIndex(root);
  if (index !== null) {
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        const keep = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
        void reply.header('cache-control', keep);
      },
    });
  }
  app.get('/*', (request, reply) =>
    index !== null && isDeepLink(request)
      ? sendIndex(reply, index)
      : sendProblem(request, reply, Problem.of(PlatformProblems.notFound)),
  );
}

function readIndex(root: string): string | null {
  const path = join(root, 'index.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A page, not a missing file: not under /api, and no extension in the last part. */
function isDeepLink(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '';
  return !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path);
}

function sendIndex(reply: FastifyReply, index: string): FastifyReply {
  const nonce = newNonce();
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(index.replaceAll(NONCE_PLACE, nonce));
}
