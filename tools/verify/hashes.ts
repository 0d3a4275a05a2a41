import { createHash } from 'node:crypto';

const LEAF = Buffer.from([0x00]);
const COMMITMENT = Buffer.from([0x02]);

/** The `prev` of a chain's first event. */
export const NO_EVENT = '0'.repeat(64);

/** `SHA-256(0x00 ‖ payload)` in hexadecimal: what the next event names as its `prev`. */
export function eventHash(payload: Uint8Array): string {
  return createHash('sha256').update(LEAF).update(payload).digest('hex');
}

/** `SHA-256(0x02 ‖ salt ‖ text)` in hexadecimal; the salt is 32 bytes in hexadecimal. */
export function textCommitment(text: string, salt: string): string {
  return createHash('sha256')
    .update(COMMITMENT)
    .update(Buffer.from(salt, 'hex'))
    .update(text, 'utf8')
    .digest('hex');
}
