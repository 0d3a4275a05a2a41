import type { FileReceipt } from '@sanchika/file/contract';

/** What the rivals have heard of the files so far; the newest may be out of date when it is used. */
export class KnownFiles {
  private readonly newest = new Map<string, FileReceipt>();

  get all(): FileReceipt[] {
    return [...this.newest.values()];
  }

  hear(receipt: FileReceipt): void {
    const known = this.newest.get(receipt.fileId);
    if (!known || known.headSeq < receipt.headSeq) this.newest.set(receipt.fileId, receipt);
  }
}
