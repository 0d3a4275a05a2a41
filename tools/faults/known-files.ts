import type { FileReceipt } from '@sanchika/file/contract';

/** How a file stood when somebody last heard of it. */
export type KnownFile = Pick<FileReceipt, 'fileId' | 'headHash' | 'headSeq' | 'holderPostId'>;

/** What the rivals have heard of the files so far; the newest may be out of date when it is used. */
export class KnownFiles {
  private readonly newest = new Map<string, KnownFile>();

  get all(): KnownFile[] {
    return [...this.newest.values()];
  }

  hear(receipt: KnownFile): void {
    const known = this.newest.get(receipt.fileId);
    if (!known || known.headSeq < receipt.headSeq) this.newest.set(receipt.fileId, receipt);
  }
}
