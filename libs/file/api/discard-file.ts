import { judgeDiscard } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { FileLedger } from './file-ledger';
import { receiptOf } from './receipt';
import { requireAllowed } from './refuse';

/** Throws a draft away; its computer number stays used (K-6). */
@Injectable()
export class DiscardFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string): Promise<FileReceipt> {
    const { file } = await this.begin.run(acting, fileId, 'file.discard');
    requireAllowed(judgeDiscard({ ...file, actorPostId: acting.actor.postId }));
    const at = this.ledger.nextAt(file);
    const entry = { type: 'file.discarded' as const, at, body: {}, set: { state: 'discarded' as const } };
    const { event, file: discarded } = await this.ledger.append(acting, file, entry);
    return receiptOf(discarded, event);
  }
}
