/** What the little writer below can write. */
export type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>;

/** As much of CBOR (RFC 8949) as an authenticator needs. */
export function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flat().map(cbor)]);
}

function head(kind: number, count: number): Buffer {
  const top = kind << 5;
  if (count < 24) return Buffer.of(top | count);
  if (count < 256) return Buffer.of(top | 24, count);
  return Buffer.of(top | 25, count >> 8, count & 0xff);
}
