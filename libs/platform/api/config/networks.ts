import * as z from 'zod';
import { addressBytes } from '../limits/address';

interface Network {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

/** A wider network than these is no office's. */
const WIDEST = { 4: 8, 16: 32 } as const;

/** Networks that the operator knows, such as `10.20.0.0/16, 2001:db8:42::/48`. */
export class Networks {
  private constructor(private readonly networks: readonly Network[]) {}

  /** Reads a list with commas, in which a bare address is a network of one. Its faults become issues. */
  static readonly schema = z
    .string()
    .default('')
    .transform((text, context) => {
      const parts = text.split(',').flatMap((part) => part.trim() || []);
      const read = parts.map(readNetwork);
      for (const [place, network] of read.entries())
        if (typeof network === 'string')
          context.addIssue({ code: 'custom', message: `${parts[place]} ${network}` });
      return new Networks(read.filter((network) => typeof network !== 'string'));
    });

  has(address: string): boolean {
    const bytes = addressBytes(address);
    return bytes !== null && this.networks.some((network) => isWithin(bytes, network));
  }
}

/** The network, or what is wrong with it. */
function readNetwork(text: string): Network | string {
  const [, address = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const bytes = addressBytes(address);
  if (!bytes || address.includes('%')) return 'is no address and no network';
  const bits = bytes.length * 8;
  const prefix = Number(length ?? bits);
  if (prefix > bits) return `has a prefix beyond ${bits} bits`;
  return networkFault({ bytes, prefix }) ?? { bytes, prefix };
}

function networkFault({ bytes, prefix }: Network): string | null {
  if (isLoopback(bytes)) return 'is this machine: behind a proxy on it everybody would be known';
  if (prefix < WIDEST[bytes.length === 4 ? 4 : 16]) return 'is too wide for an office';
  const isClean = bytes.every((byte, place) => (byte & ~maskAt(prefix, place)) === 0);
  return isClean ? null : 'names an address within a network: write the bits after the prefix as zeros';
}

function isLoopback(bytes: readonly number[]): boolean {
  if (bytes.length === 4) return bytes[0] === 127;
  return bytes.every((byte, place) => byte === (place === 15 ? 1 : 0));
}

function isWithin(address: readonly number[], { bytes, prefix }: Network): boolean {
  return (
    address.length === bytes.length &&
    address.every((byte, place) => ((byte ^ (bytes[place] ?? 0)) & maskAt(prefix, place)) === 0)
  );
}

/** The bits of one byte that belong to the prefix. */
function maskAt(prefix: number, place: number): number {
  const bits = Math.min(Math.max(prefix - place * 8, 0), 8);
  return (0xff << (8 - bits)) & 0xff;
}
