import { lookup } from 'node:dns';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { addressBytes } from '@sanchika/platform/api';

/** Address blocks that are nobody's on the internet: prefix bytes and the bits of them that count. */
const NOT_PUBLIC_4: readonly (readonly [readonly number[], number])[] = [
  [[0], 8],
  [[10], 8],
  [[100, 64], 10],
  [[127], 8],
  [[169, 254], 16],
  [[172, 16], 12],
  [[192, 0, 0], 24],
  [[192, 0, 2], 24],
  [[192, 88, 99], 24],
  [[192, 168], 16],
  [[198, 18], 15],
  [[198, 51, 100], 24],
  [[203, 0, 113], 24],
  [[224], 4],
  [[240], 4],
];

/** Of IPv6 only the global unicast block is public, but for tunnels and examples in it. */
const GLOBAL_6: readonly [readonly number[], number] = [[0x20], 3];
const NOT_PUBLIC_6: readonly (readonly [readonly number[], number])[] = [
  [[0x20, 0x01, 0x00], 23],
  [[0x20, 0x01, 0x0d, 0xb8], 32],
  [[0x20, 0x02], 16],
  [[0x3f, 0xff, 0x00], 20],
];

/** Whether the address is one of the public internet; IPv4 in IPv6 clothes is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
  const bytes = addressBytes(address);
  if (!bytes) return false;
  if (bytes.length === 4) return !NOT_PUBLIC_4.some((block) => isWithin(bytes, block));
  return isWithin(bytes, GLOBAL_6) && !NOT_PUBLIC_6.some((block) => isWithin(bytes, block));
}

type Resolver = (
  hostname: string,
  options: LookupAllOptions,
  answer: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** Resolves a host only to public addresses, at the moment of connecting: no later answer can lead elsewhere. */
export function publicOnly(resolve: Resolver): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return answer(error ?? new Error('no address'), '', 0);
      if (!found.every(({ address }) => isPublicAddress(address)))
        return answer(new Error('not a public address'), '', 0);
      if (options.all) return answer(null, found);
      answer(null, first.address, first.family);
    });
  };
}

export const lookupPublic: LookupFunction = publicOnly(lookup);

function isWithin(bytes: readonly number[], [prefix, bits]: readonly [readonly number[], number]): boolean {
  return prefix.every((byte, place) => {
    const left = Math.min(Math.max(bits - place * 8, 0), 8);
    const mask = (0xff << (8 - left)) & 0xff;
    return (((bytes[place] ?? 0) ^ byte) & mask) === 0;
  });
}
