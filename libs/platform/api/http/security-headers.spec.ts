import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { addSecurityHeaders, newNonce, pagePolicy } from './security-headers';

describe('the headers of every answer', () => {
  it('let a browser do nothing with it', async () => {
    const app = Fastify();
    await addSecurityHeaders(app);
    app.get('/', async () => ({ status: 'ok' }));
    const { headers } = await app.inject('/');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=63072000/),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    await app.close();
  });
});

describe('the policy of a page', () => {
  const policy = pagePolicy('abc');

  it('runs our own scripts only', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types angular sanchika-worker(;|$)/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
  });

  it('allows styles by a nonce that is new each time', () => {
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(newNonce()).not.toBe(newNonce());
    expect(Buffer.from(newNonce(), 'base64')).toHaveLength(16);
  });
});
