import { ChargeReader } from '@sanchika/access/api';
import { mayStillRest } from '@sanchika/file/domain';
import type { FileAction } from '@sanchika/file/domain';
import { FileProblems } from '@sanchika/file/contract';
import { CHAIN_START, OfficeClock, Problem, SealedEvent } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { FilePolicy } from './file.policy';
import type { FileRecord } from './file.policy';
import { FileRepository } from './file.repository';

/** How every act on a file begins: charge, file, right and freshness, all inside the act's transaction. */
@Injectable()
export class BeginAct {
  constructor(
    private readonly files: FileRepository,
    private readonly policy: FilePolicy,
    private readonly charges: ChargeReader,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws when the charge has ended, the file is not to be seen, or the act is not this post's. */
  async run(acting: Acting, fileId: string, action: FileAction): Promise<FileRecord> {
    const { tx, actor, seenHead } = acting;
    await this.requireCharge(acting);
    const file = await this.files.find(tx, fileId);
    const record = { file, intervals: await this.files.intervals(tx, fileId) };
    await this.policy.require(actor, record, action);
    if (seenHead !== undefined) await this.requireFresh(acting, record);
    return record;
  }

  /** The right to act in the post at all, checked where it counts. Throws `access.charge-ended`. */
  async requireCharge({ tx, actor: { personId, postId } }: Acting): Promise<void> {
    await this.charges.requireCharge(tx, { personId, postId, at: this.clock.now() });
  }

  /**
   * What the author had before his eyes must still carry his decision: nothing decisive may have come after it.
   * An event of the same act's own stream moved the head too and conflicts with nothing.
   */
  private async requireFresh({ tx, seenHead }: Acting, { file }: FileRecord): Promise<void> {
    if (seenHead === file.headHash || seenHead === CHAIN_START) return;
    const seen = await tx.findOne(SealedEvent, {
      where: { chainKind: 'file', chainId: file.id, hash: seenHead ?? '' },
      select: { id: true, seq: true },
    });
    if (!seen || !mayStillRest(seen.seq, file.decisiveSeq)) throw Problem.of(FileProblems.changedMeanwhile);
  }
}
