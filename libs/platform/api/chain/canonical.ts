import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The canonical bytes of a JSON value (RFC 8785). Throws TypeError for what JSON cannot hold. */
export function canonicalBytes(value: unknown): Buffer {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return Buffer.from(text, 'utf8');
}

/** SHA-256 of the canonical bytes, in hexadecimal. */
export function canonicalHash(value: unknown): string {
  return sha256(canonicalBytes(value));
}

/** SHA-256 over the parts in their order, in hexadecimal. */
export function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
