import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { bundleOf, inOrder } from './attaching/bundle';
import { BeginAct } from './begin-act';
import { DeskRow } from './desk-row.entity';
import { FileLedger } from './file-ledger';
import type { FileRecord } from './file-record';
import { HoldingInterval } from './holding-interval.entity';
import { openOf } from './move-file';
import { tell } from './tell';

/** Records the first opening by the holder: it ends the right to pull the file back. A bundle is opened as one. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string): Promise<void> {
    const record = await this.begin.run(acting, fileId, 'file.read-mark');
    const bundle = await bundleOf(acting.tx, record);
    const unread = bundle.filter(({ intervals }) => openOf(intervals).readAt === null);
    const at = this.ledger.sameAt(unread.map(({ file }) => file));
    for (const each of inOrder(unread)) await this.mark(acting, each, at);
  }

  private async mark(acting: Acting, { file, intervals }: FileRecord, at: Instant): Promise<void> {
    const open = openOf(intervals);
    const { event, file: read } = await this.ledger.append(acting, file, {
      type: 'file.read',
      at,
      body: { interval: open.seq },
    });
    await acting.tx.update(HoldingInterval, { fileId: file.id, seq: open.seq }, { readAt: event.at });
    await acting.tx.update(DeskRow, { fileId: file.id }, { isRead: true });
    await tell(acting.tx, event, { file: read, postIds: [intervals.at(-2)?.postId ?? null] });
  }
}
