import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Configuration } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { KEY_BYTES, keyIn } from './key-file';

/** Lies in the data folder, not in the database: a copy of the log alone then names nobody. */
export const SECURITY_LOG_KEY = 'security-log.key';

const REF_DIGITS = 32;
const DAY_MS = 86_400_000;

/**
 * Who is behind a line of the security log: an HMAC of the person's id under a key that is another one in every
 * month of universal time. Lines of one person can be told together within a month, and over months only by
 * whoever has the secret.
 */
@Injectable()
export class PersonRefs implements OnModuleInit {
  private readonly keys = new Map<string, Buffer>();
  private secret?: Buffer;

  constructor(private readonly configuration: Configuration) {}

  /** Makes the secret at the first start. Throws when the data folder cannot be written or the secret is not whole. */
  onModuleInit(): void {
    this.secret = keyIn(this.configuration.dataFolder, SECURITY_LOG_KEY);
  }

  /** The reference of a person at a moment. */
  of(personId: string, at: Instant): string {
    return createHmac('sha256', this.keyOf(monthOf(at)))
      .update(personId)
      .digest('hex')
      .slice(0, REF_DIGITS);
  }

  /** Every reference of a person from one moment to another, for reading the lines about him or her. */
  between(personId: string, from: Instant, to: Instant): string[] {
    const days = Math.floor((to - from) / DAY_MS) + 1;
    const moments = Array.from({ length: days }, (_, day) => instant(from + day * DAY_MS));
    return [...new Set([...moments, to].map((at) => this.of(personId, at)))];
  }

  private keyOf(month: string): Buffer {
    const known = this.keys.get(month);
    if (known) return known;
    const secret = (this.secret ??= keyIn(this.configuration.dataFolder, SECURITY_LOG_KEY));
    const key = Buffer.from(hkdfSync('sha256', secret, '', `security-log ${month}`, KEY_BYTES));
    this.keys.set(month, key);
    return key;
  }
}

/** `2026-11`. */
function monthOf(at: Instant): string {
  return isoOfInstant(at).slice(0, 'yyyy-mm'.length);
}
