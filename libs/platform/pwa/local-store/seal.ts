const IV_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** AES-256-GCM under a fresh nonce, which goes in front; `about` must be the same at opening. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = encoder.encode(about);
  const body = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes),
  );
  const sealed = new Uint8Array(IV_BYTES + body.length);
  sealed.set(iv);
  sealed.set(body, IV_BYTES);
  return sealed;
}

/** Rejects when the bytes were not sealed under this key and about this. */
export async function openBytes(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = sealed.subarray(0, IV_BYTES);
  const additionalData = encoder.encode(about);
  const body = sealed.subarray(IV_BYTES);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, body));
}

export function sealValue(key: CryptoKey, value: unknown, about: string): Promise<Uint8Array<ArrayBuffer>> {
  return sealBytes(key, encoder.encode(JSON.stringify(value)), about);
}

export async function openValue(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<unknown> {
  return JSON.parse(decoder.decode(await openBytes(key, sealed, about)));
}
