import { randomBytes } from 'node:crypto';
import { sha256 } from './canonical';

const COMMITMENT = Buffer.from([0x02]);

/** A text or file bound without being shown: `SHA-256(0x02 ‖ salt ‖ bytes)`. */
export interface Commitment {
  /** 32 random bytes in hexadecimal. */
  readonly salt: string;
  readonly commit: string;
}

/** Commits to a text under a fresh salt. */
export function commitTo(text: string): Commitment {
  const salt = randomBytes(32).toString('hex');
  return { salt, commit: commitmentOf(text, salt) };
}

/** The commitment of a text under a known salt, for checking. */
export function commitmentOf(text: string, salt: string): string {
  return sha256(COMMITMENT, Buffer.from(salt, 'hex'), Buffer.from(text, 'utf8'));
}
