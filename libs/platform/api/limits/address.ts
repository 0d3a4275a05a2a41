import { isIPv4, isIPv6 } from 'node:net';

/** Bytes of an address, 4 or 16; an IPv4 one in IPv6 clothes (`::ffff:10.1.2.3`) has 4. Null for what is no address. */
export function addressBytes(address: string): readonly number[] | null {
  if (isIPv4(address)) return address.split('.').map(Number);
  // A zone, as in `fe80::1%eth0`, names a cable of this machine.
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return null;
  const bytes = wordsOf(plain).flatMap((word) => [word >> 8, word & 255]);
  const isMapped = bytes.slice(0, 12).every((byte, place) => byte === (place < 10 ? 0 : 255));
  return isMapped ? bytes.slice(12) : bytes;
}

/**
 * The network by which a stranger is counted: an IPv4 address, or the 64 bits that a household gets of IPv6. All that
 * is no address counts as one.
 */
export function networkOf(address: string): string {
  const bytes = addressBytes(address);
  if (!bytes) return 'unknown';
  return bytes.length === 4 ? bytes.join('.') : `${Buffer.from(bytes.slice(0, 8)).toString('hex')}/64`;
}

function wordsOf(address: string): number[] {
  const [before = [], after] = address.split('::').map((part) => part.split(':').flatMap(readWord));
  if (after === undefined) return before;
  const gap = new Array<number>(8 - before.length - after.length).fill(0);
  return [...before, ...gap, ...after];
}

function readWord(text: string): number[] {
  if (text === '') return [];
  if (!text.includes('.')) return [parseInt(text, 16)];
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
  return [a * 256 + b, c * 256 + d];
}
