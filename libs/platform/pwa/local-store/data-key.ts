import { openBytes, sealBytes } from './seal';

export type Bytes = Uint8Array<ArrayBuffer>;

const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** OWASP’s figure for PBKDF2 with SHA-256. */
const PIN_ROUNDS = 600_000;
const RAW = 'data key';
const AES = { name: 'AES-GCM', length: 256 };

/** A data key that can be used here and now. */
export interface OpenKey {
  readonly key: CryptoKey;
  /** The bytes of the key under another key of the device, so that they can be put under a further secret later. */
  readonly keeper: CryptoKey;
  readonly held: Bytes;
}

export function newOpenKey(): Promise<OpenKey> {
  return openKeyOf(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

/** Makes keys of the bytes that no script can take out again, and wipes the bytes. */
export async function openKeyOf(bytes: Bytes): Promise<OpenKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const keeper = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
  const held = await sealBytes(keeper, bytes, RAW);
  bytes.fill(0);
  return { key, keeper, held };
}

/** The server's half of a wrapping key; it cannot be taken out again either. */
export function halfKeyOf(half: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', half, 'HKDF', false, ['deriveKey']);
}

/** The data key under the server's half and a secret of the person; an empty secret leaves only the half. */
export async function wrap({ keeper, held }: OpenKey, half: CryptoKey, secret: Bytes): Promise<Bytes> {
  const bytes = await openBytes(keeper, held, RAW);
  const wrapped = await sealBytes(await wrappingKey(half, secret), bytes, RAW);
  bytes.fill(0);
  return wrapped;
}

/** Rejects when half or secret is another. */
export async function unwrap(wrapped: Bytes, half: CryptoKey, secret: Bytes): Promise<OpenKey> {
  return openKeyOf(await openBytes(await wrappingKey(half, secret), wrapped, RAW));
}

/** Neither half nor secret alone gives this key (HKDF, the secret being the salt). */
function wrappingKey(half: CryptoKey, secret: Bytes): Promise<CryptoKey> {
  const info = new TextEncoder().encode('sanchika data key');
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: secret, info };
  return crypto.subtle.deriveKey(algorithm, half, AES, false, ['encrypt', 'decrypt']);
}

export function newSalt(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

/** Slow on purpose: some tenths of a second for each guess. */
export async function secretOfPin(pin: string, salt: Bytes): Promise<Bytes> {
  const typed = new TextEncoder().encode(pin);
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: PIN_ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, KEY_BYTES * 8));
}
