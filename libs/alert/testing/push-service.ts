import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import type { ECDH } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownCertificate } from './own-certificate';

/** The package has no types of its own. */
const ece = createRequire(import.meta.url)('http_ece') as {
  readonly decrypt: (
    body: Buffer,
    keys: { readonly version: 'aes128gcm'; readonly privateKey: ECDH; readonly authSecret: string },
  ) => Buffer;
};

/** What a browser got, decrypted as the browser would (RFC 8291). */
export interface PushReceived {
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
  /** The claims of the sender, after their signature was checked (RFC 8292). */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string };
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser that is subscribed: its address, its keys, and what came. */
export class PushBrowser {
  readonly received: PushReceived[] = [];
  /** What the service answers to the next pushes for this browser; 201 when there is none. */
  readonly answers: Answer[] = [];
  /** How many pushes reached the service, whatever it answered. */
  tries = 0;
  private readonly ecdh: ECDH = createECDH('prime256v1');
  private readonly auth = randomBytes(16).toString('base64url');
  private readonly p256dh = this.ecdh.generateKeys().toString('base64url');

  constructor(readonly endpoint: string) {}

  get subscription() {
    return { endpoint: this.endpoint, keys: { p256dh: this.p256dh, auth: this.auth } };
  }

  take(body: Buffer, headers: IncomingHttpHeaders): void {
    const keys = { version: 'aes128gcm', privateKey: this.ecdh, authSecret: this.auth } as const;
    this.received.push({
      text: ece.decrypt(body, keys).toString('utf8'),
      headers,
      claims: claimsOf(headers.authorization ?? ''),
    });
  }

  /** Waits until so many pushes have come; the test’s own time-out is the limit. */
  async waits(count: number): Promise<readonly PushReceived[]> {
    while (this.received.length < count) await new Promise((resolve) => setTimeout(resolve, 50));
    return this.received;
  }
}

/** A push service on this machine, which speaks TLS under a certificate of its own. */
export class PushService {
  private readonly browsers = new Map<string, PushBrowser>();

  private constructor(
    private readonly server: Server,
    private readonly folder: string,
  ) {
    server.on('request', (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const browser = this.browsers.get(request.url ?? '');
        const { status, headers = {} } = browser
          ? (browser.answers.shift() ?? { status: 201 })
          : { status: 404 };
        if (browser) browser.tries += 1;
        if (status === 201) browser?.take(Buffer.concat(parts), request.headers);
        response.writeHead(status, headers).end();
      });
    });
  }

  static async start(): Promise<PushService> {
    const { certificate, key } = ownCertificate();
    const folder = await mkdtemp(join(tmpdir(), 'sanchika-push-'));
    await writeFile(join(folder, 'ca.pem'), certificate);
    const server = createServer({ cert: certificate, key });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new PushService(server, folder);
  }

  get host(): string {
    return `localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** What a server must be told to send here. */
  get env(): Readonly<Record<string, string>> {
    return { SANCHIKA_PUSH_HOSTS: this.host, SANCHIKA_PUSH_CA: join(this.folder, 'ca.pem') };
  }

  browser(): PushBrowser {
    const path = `/push/${randomBytes(12).toString('base64url')}`;
    const browser = new PushBrowser(`https://${this.host}${path}`);
    this.browsers.set(path, browser);
    return browser;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Throws an Error when the claims are not signed under the key that stands beside them. */
function claimsOf(authorization: string): PushReceived['claims'] {
  const [, token = '', key = ''] = /^vapid t=([^,]+), *k=(\S+)$/.exec(authorization) ?? [];
  const [head = '', body = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(point, 1), y: coordinate(point, 33) };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  const how = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  if (!verify('sha256', signed, how, Buffer.from(signature, 'base64url')))
    throw new Error('the claims are not signed');
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as PushReceived['claims'];
}

function coordinate(point: Buffer, from: number): string {
  return point.subarray(from, from + 32).toString('base64url');
}
