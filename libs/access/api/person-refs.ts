import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Configuration, newId } from '@sanchika/platform/api';
import { instant, isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';

/** Lies in the data folder, not in the database: a copy of the log alone then names nobody. */
export const SECURITY_LOG_KEY = 'security-log.key';

const KEY_BYTES = 32;
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
    this.secret = secretIn(this.configuration.dataFolder);
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
    const secret = (this.secret ??= secretIn(this.configuration.dataFolder));
    const key = Buffer.from(hkdfSync('sha256', secret, '', `security-log ${month}`, KEY_BYTES));
    this.keys.set(month, key);
    return key;
  }
}

/** `2026-11`. */
function monthOf(at: Instant): string {
  return isoOfInstant(at).slice(0, 'yyyy-mm'.length);
}

/** The secret of a data folder. Of several processes that start on a new one, all get the secret of the first. */
function secretIn(folder: string): Buffer {
  const path = join(folder, SECURITY_LOG_KEY);
  const secret = readSecret(path) ?? makeSecret(folder, path);
  if (secret.length !== KEY_BYTES) throw new Error(`${path} does not hold ${KEY_BYTES} bytes in base64url.`);
  return secret;
}

function readSecret(path: string): Buffer | null {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Written beside and linked into place: nobody ever reads half of it, and only one is first. */
function makeSecret(folder: string, path: string): Buffer {
  mkdirSync(folder, { recursive: true });
  const arriving = join(folder, `.${newId()}.key`);
  const file = openSync(arriving, 'wx', 0o600);
  try {
    writeSync(file, `${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    fsyncSync(file);
    linkSync(arriving, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    closeSync(file);
    rmSync(arriving, { force: true });
  }
  return readSecret(path) ?? Buffer.of();
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
