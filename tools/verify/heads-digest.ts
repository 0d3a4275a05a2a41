import { createHash } from 'node:crypto';

/**
 * One SHA-256 over the heads of all files in the order of their ids, a line `id seq hash` each. Two databases with the
 * same digest hold the same chains.
 */
export class HeadsDigest {
  private readonly hash = createHash('sha256');

  take(head: { readonly id: string; readonly seq: number; readonly hash: string }): void {
    this.hash.update(`${head.id} ${head.seq} ${head.hash}\n`);
  }

  /** In hexadecimal. Nothing can be taken afterwards. */
  finish(): string {
    return this.hash.digest('hex');
  }
}
