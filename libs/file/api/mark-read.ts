import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { DeskRow } from './desk-row.entity';
import { FileLedger } from './file-ledger';
import { HoldingInterval } from './holding-interval.entity';
import { openOf } from './move-file';
import { tell } from './tell';

/** Records the first opening by the holder: it ends the right to pull the file back. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string): Promise<void> {
    const { file, intervals } = await this.begin.run(acting, fileId, 'file.read-mark');
    const open = openOf(intervals);
    if (open.readAt !== null) return;
    const at = this.ledger.nextAt(file);
    const { event, file: read } = await this.ledger.append(acting, file, {
      type: 'file.read',
      at,
      body: { interval: open.seq },
    });
    await acting.tx.update(HoldingInterval, { fileId, seq: open.seq }, { readAt: event.at });
    await acting.tx.update(DeskRow, { fileId }, { isRead: true });
    await tell(acting.tx, event, { file: read, postIds: [intervals.at(-2)?.postId ?? null] });
  }
}
