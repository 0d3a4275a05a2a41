import { localDate } from '@sanchika/calendar/domain';
import { judgeRecord, keptUntil } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';

/** The record keeper takes a closed file over, with its category and how long it is kept (B1). */
@Injectable()
export class RecordFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.record>): Promise<FileReceipt> {
    const { file } = await this.begin.run(acting, fileId, 'file.record');
    const { retention, years = null } = body;
    requireAllowed(judgeRecord({ state: file.state, retention, years }));
    const at = this.ledger.nextAt(file);
    const retainUntil = keptUntil(localDate(at), { retention, years });
    const { event, file: recorded } = await this.ledger.append(acting, file, {
      type: 'file.recorded',
      at,
      body: { retention, retainUntil },
      set: { state: 'recorded', retention, retainUntil },
    });
    await tell(acting.tx, event, { file: recorded, postIds: [file.creatorPostId] });
    return receiptOf(recorded, event);
  }
}
