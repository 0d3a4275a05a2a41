import { judgeWithdrawSanction } from '@sanchika/file/domain';
import type { FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';
import { Sanction } from './sanction.entity';
import { endSanction } from './sanction-rows';

/** Takes a proposed block back: the next approval is then one of words alone. */
@Injectable()
export class WithdrawSanction {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(
    acting: Acting,
    { fileId, sanctionId }: { fileId: string; sanctionId: string },
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.withdraw-sanction');
    const sanction = await tx.findOneBy(Sanction, { id: sanctionId, fileId });
    if (!sanction) throw Problem.of(PlatformProblems.notFound);
    const { state, holderPostId } = file;
    const { postId: actorPostId } = actor;
    requireAllowed(
      judgeWithdrawSanction({ state, holderPostId, actorPostId, sanctionState: sanction.state }),
    );
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'sanction.changed',
      at: this.ledger.nextAt(file),
      body: { change: 'withdrawn', sanction: sanctionId },
    });
    await endSanction(tx, sanction, { state: 'withdrawn', event, actor });
    await tell(tx, event, { file: after, postIds: [file.creatorPostId] });
    return receiptOf(after, event);
  }
}
