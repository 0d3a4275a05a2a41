import { createCipheriv, createECDH, createHmac, randomBytes } from 'node:crypto';
import type { ECDH } from 'node:crypto';

const RECORD_BYTES = 4096;
/** Of a record: the mark of the last one and the tag of the cipher. */
const OVERHEAD_BYTES = 17;
const LAST_RECORD = Buffer.from([2]);
const ONCE = Buffer.from([1]);
const KEY_INFO = Buffer.from('Content-Encoding: aes128gcm\0');
const NONCE_INFO = Buffer.from('Content-Encoding: nonce\0');
const PUSH_INFO = Buffer.from('WebPush: info\0');

/** What is new for every message; given only by who tries a known example. */
export interface FreshKeys {
  readonly own: ECDH;
  readonly ownPublic: Buffer;
  readonly salt: Buffer;
}

/**
 * A message that only the browser of these keys can read (RFC 8291 over RFC 8188), in one record. Throws an Error for
 * keys that are none and for what is too long for one record.
 */
export function encryptPush(
  text: string,
  { p256dh, auth }: { readonly p256dh: string; readonly auth: string },
  { own, ownPublic, salt }: FreshKeys = freshKeys(),
): Buffer {
  const words = Buffer.from(text);
  if (words.length > RECORD_BYTES - OVERHEAD_BYTES) throw new Error('push too long');
  const browser = Buffer.from(p256dh, 'base64url');
  const shared = hmac(Buffer.from(auth, 'base64url'), own.computeSecret(browser));
  const material = hmac(salt, hmac(shared, PUSH_INFO, browser, ownPublic, ONCE));
  const key = hmac(material, KEY_INFO, ONCE).subarray(0, 16);
  const nonce = hmac(material, NONCE_INFO, ONCE).subarray(0, 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const sealed = [cipher.update(words), cipher.update(LAST_RECORD), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat([headOf(salt, ownPublic), ...sealed]);
}

function freshKeys(): FreshKeys {
  const own = createECDH('prime256v1');
  return { own, ownPublic: own.generateKeys(), salt: randomBytes(16) };
}

/** Salt, size of a record, and the key of the sender (RFC 8188, 2.1). */
function headOf(salt: Buffer, ownPublic: Buffer): Buffer {
  const sizes = Buffer.alloc(5);
  sizes.writeUInt32BE(RECORD_BYTES);
  sizes.writeUInt8(ownPublic.length, 4);
  return Buffer.concat([salt, sizes, ownPublic]);
}

function hmac(key: Buffer, ...parts: readonly Buffer[]): Buffer {
  const sum = createHmac('sha256', key);
  for (const part of parts) sum.update(part);
  return sum.digest();
}
