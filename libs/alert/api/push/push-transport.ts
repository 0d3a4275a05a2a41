import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { Configuration, MachineClock } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import webPush from 'web-push';
import { lookupPublic } from './public-address';
import { PushHosts } from './push-hosts';
import { PushTokens } from './push-tokens';

/** The browser to which a push goes. */
export interface PushTarget {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushMessage {
  readonly text: string;
  readonly urgency: 'normal' | 'high';
  /** A later message of the same topic replaces one that has not been fetched; at most 32 letters. */
  readonly topic: string;
}

/** What the push service said; status 0 when it said nothing. */
export interface PushAnswer {
  readonly status: number;
  readonly retryAfterS: number | null;
  readonly fault: string | null;
}

const KEEP_S = 24 * 3600;
const PATIENCE_MS = 5000;
const MOST_ANSWER_BYTES = 2048;
const SOCKETS = 10;

/** Encrypts a message for one browser (RFC 8291) and hands it to that browser’s push service. */
@Injectable()
export class PushTransport implements BeforeApplicationShutdown {
  private readonly strict = new Agent({ keepAlive: true, maxSockets: SOCKETS, lookup: lookupPublic });
  private readonly added: Agent;

  constructor(
    private readonly hosts: PushHosts,
    private readonly tokens: PushTokens,
    private readonly clock: MachineClock,
    { pushCertificate }: Configuration,
  ) {
    const ca = pushCertificate === undefined ? undefined : readFileSync(pushCertificate);
    this.added = new Agent({ keepAlive: true, maxSockets: SOCKETS, ...(ca && { ca }) });
  }

  beforeApplicationShutdown(): void {
    this.strict.destroy();
    this.added.destroy();
  }

  /** Never throws: whatever goes wrong is an answer. */
  async send({ endpoint, p256dh, auth }: PushTarget, message: PushMessage): Promise<PushAnswer> {
    const url = this.hosts.admitted(endpoint);
    if (!url) return { status: 0, retryAfterS: null, fault: 'address refused' };
    try {
      const { cipherText } = webPush.encrypt(p256dh, auth, message.text, 'aes128gcm');
      return await this.post(url, cipherText, {
        authorization: await this.tokens.headerFor(url.origin),
        ttl: String(KEEP_S),
        urgency: message.urgency,
        topic: message.topic,
      });
    } catch (error) {
      return { status: 0, retryAfterS: null, fault: codeOf(error) };
    }
  }

  /** A redirect is an answer like any other: it is never followed. */
  private post(url: URL, body: Buffer, headers: Readonly<Record<string, string>>): Promise<PushAnswer> {
    return new Promise((resolve, reject) => {
      const sent = request(url, {
        method: 'POST',
        agent: this.hosts.isAdded(url) ? this.added : this.strict,
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          ...headers,
          'content-type': 'application/octet-stream',
          'content-encoding': 'aes128gcm',
          'content-length': body.length,
        },
      });
      sent.once('error', reject);
      sent.once('response', (response) => {
        let size = 0;
        const { statusCode = 0, headers: said } = response;
        const answer = {
          status: statusCode,
          retryAfterS: secondsOf(said['retry-after'], this.clock.now()),
          fault: null,
        };
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MOST_ANSWER_BYTES) response.destroy();
        });
        response.once('error', () => resolve(answer));
        response.once('close', () => resolve(answer));
      });
      sent.end(body);
    });
  }
}

/** Seconds to wait; a date is read as well (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined, now: number): number | null {
  if (retryAfter === undefined) return null;
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

function codeOf(error: unknown): string {
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  return String(code ?? message ?? name ?? 'unknown').slice(0, 40);
}
