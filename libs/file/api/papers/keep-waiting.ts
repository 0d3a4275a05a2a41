import { MachineClock, Problem, Quarantine, UnitOfWork } from '@sanchika/platform/api';
import type { Quarantined } from '@sanchika/platform/api';
import { FileProblems } from '@sanchika/file/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import type { Actor } from '@sanchika/office/domain';
import { Injectable } from '@nestjs/common';
import { Paper } from '../paper.entity';
import type { ReceivedPaper } from '../receive-paper';
import type { PaperAct, PaperEndpoint } from './paper-act';
import { WaitingPaper } from './waiting-paper.entity';

/** The act of a waiting paper, as its row keeps it. */
export interface KeptAct extends Omit<PaperAct, 'endpoint'> {
  readonly operation: string;
  readonly received: ReceivedPaper;
}

/** Keeps a paper apart while the virus scanner is away: nobody is served its bytes, and it is on no file. */
@Injectable()
export class KeepWaiting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly quarantine: Quarantine,
    private readonly clock: MachineClock,
  ) {}

  /** Sent again, the same paper goes on waiting. Throws `file.id-taken` for another one under its id. */
  async run(
    { endpoint, ...act }: PaperAct,
    received: ReceivedPaper,
    upload: Quarantined,
  ): Promise<ResponseOf<PaperEndpoint>> {
    const id = received.paperId;
    const kept: KeptAct = { ...act, operation: endpoint.operation, received };
    const isNew = await this.work.run(async (tx) => {
      if (await tx.existsBy(Paper, { id })) throw Problem.of(FileProblems.idTaken);
      const earlier = await tx.findOneBy(WaitingPaper, { id });
      if (earlier) return requireSame(earlier, kept);
      await tx.insert(WaitingPaper, { ...this.rowOf(kept), id });
      return true;
    });
    if (isNew) await this.quarantine.keepWaiting(upload, id);
    return { paperId: id, state: 'waiting' };
  }

  /** Whether this person's paper of that id waits. */
  async has({ personId }: Actor, id: string): Promise<boolean> {
    const row = await this.work.run((tx) => tx.findOneBy(WaitingPaper, { id, state: 'waiting' }));
    return row !== null && (JSON.parse(row.act) as KeptAct).actor.personId === personId;
  }

  private rowOf(kept: KeptAct): Omit<WaitingPaper, 'id'> {
    const { title, size } = kept.received;
    return {
      fileId: kept.fileId,
      postId: kept.actor.postId,
      title,
      size,
      act: JSON.stringify(kept),
      state: 'waiting',
      reason: null,
      arrivedAt: this.clock.now(),
    };
  }
}

function requireSame(earlier: WaitingPaper, { actor, received }: KeptAct): false {
  const before = JSON.parse(earlier.act) as KeptAct;
  const isSame = before.received.sha256 === received.sha256 && before.actor.personId === actor.personId;
  if (!isSame || earlier.state === 'refused') throw Problem.of(FileProblems.idTaken);
  return false;
}
