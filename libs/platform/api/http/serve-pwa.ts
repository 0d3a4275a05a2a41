import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { sendProblem } from './problem-filter';
import { NONCE_PLACE, newNonce, pagePolicy, WORKER_POLICY } from './security-headers';

const HASHED = /-[\w-]{8}\.(js|css|woff2)$/;
const WORKER = 'sw.js';
/** By it a page knows whether to register a worker; pages that a worker kept still say so, and get one that goes away. */
const ASKS_FOR_WORKER = 'name="sanchika-worker" content="on"';
const ASKS_FOR_NONE = 'name="sanchika-worker" content="off"';
/** Takes the place of any worker and goes away. */
const NO_WORKER = 'sw-off.js';

/** What is served to browsers. */
export interface PwaPlan {
  readonly folder: string;
  /** Whether devices keep the app by a service worker; otherwise those that have one lose it. */
  readonly hasWorker: boolean;
}

/** Serves the built PWA: its files as they lie, and index.html for every deep link outside `/api`. */
export async function servePwa(app: FastifyInstance, { folder, hasWorker }: PwaPlan): Promise<void> {
  const root = resolve(folder);
  const page = readText(root, 'index.html');
  const index = hasWorker ? page : (page?.replace(ASKS_FOR_WORKER, ASKS_FOR_NONE) ?? null);
  if (index !== null) {
    serveWorker(app, readText(root, hasWorker ? WORKER : NO_WORKER));
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      globIgnore: [WORKER, NO_WORKER],
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

function readText(root: string, name: string): string | null {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The worker is asked for anew each time: an old one that is broken must not outlive its replacement by a day. */
function serveWorker(app: FastifyInstance, source: string | null): void {
  if (source === null) return;
  app.get(`/${WORKER}`, (_, reply) =>
    reply
      .header('content-security-policy', WORKER_POLICY)
      .header('cache-control', 'no-cache')
      .header('service-worker-allowed', '/')
      .type('text/javascript; charset=utf-8')
      .send(source),
  );
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
