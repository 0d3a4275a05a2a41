import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { sha256 } from '@sanchika/platform/api';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Crockford's letters: none can be taken for another when read from paper. */
const SLIP_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SLIP_LENGTH = 20;

/** 256 random bits for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a cookie's value has the form of {@link newToken}. */
export function isToken(value: string | undefined): value is string {
  return value !== undefined && TOKEN.test(value);
}

/** What the database keeps of a secret with 100 random bits or more. */
export function hashOfSecret(secret: string): string {
  return sha256(Buffer.from(secret, 'utf8'));
}

/** Compares two hashes without telling by the time it takes where they differ. */
export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The session id that follows another: whoever holds the old one is led to the same new one. */
export function successorOf(sid: string, rotationKey: string): string {
  return createHmac('sha256', rotationKey).update(sid).digest('base64url');
}

/** A one-time slip of 100 random bits, `7K2QX-…`, as it is printed. */
export function newSlip(): string {
  const letters = Array.from({ length: SLIP_LENGTH }, () =>
    SLIP_LETTERS.charAt(randomInt(SLIP_LETTERS.length)),
  );
  return letters.join('').replace(/(.{5})(?!$)/g, '$1-');
}

/** The slip as its hash was made, whatever way a person typed it. */
export function plainSlip(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
