import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The placeholder in index.html that becomes the nonce of one answer. */
export const NONCE_PLACE = '__CSP_NONCE__';

/** A fresh nonce for the styles Angular adds while it runs. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/** The policy of a page: our own files only, no inline script, Trusted Types enforced. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The second makes the one address from which a worker may come.
    'trusted-types angular sanchika-worker',
  ].join('; ');
}

/** The policy of the service worker itself: it fetches our own files and runs nothing but itself. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** Headers of every answer; the API's own answers may load nothing at all. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: false },
  });
  // What no handler says may be kept is kept by no browser: answers are for one person's eyes.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
}
