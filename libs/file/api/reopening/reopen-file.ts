import { OfficeDirectory } from '@sanchika/office/api';
import { judgeReopen } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { DueDates } from '../due-dates';
import { FileLedger } from '../file-ledger';
import type { File } from '../file.entity';
import { beginInterval, hopOf, placeOnDesk, sealedBeginning } from '../hand-over';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { Reopening } from './reopening.entity';

const REASON_LENGTH = 500;

/** Begins another run of a closed file: it lies with its creator again, and both its clocks start anew (B1). */
@Injectable()
export class ReopenFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
    private readonly directory: OfficeDirectory,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.reopen>): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file, intervals } = await this.begin.run(acting, fileId, 'file.reopen');
    const proposal = await tx.findOneBy(Reopening, { fileId, answeredAt: IsNull() });
    const reason = proposal?.reason ?? requireWords(body.reason ?? '', 'note', REASON_LENGTH);
    requireAllowed(judgeReopen({ state: file.state, actorRoles: actor.roles, reason }));
    const at = this.ledger.nextAt(file);
    const postId = file.creatorPostId;
    const due = await this.dueDates.set(tx, { ...file, caseStartedAt: at }, { at, postId });
    const personId = await this.occupantOf(postId, at);
    const beginning = { postId, personId, dueAt: due.dueAt, dueBasis: due.basis };
    const { event, file: reopened } = await this.ledger.append(acting, file, {
      type: 'file.reopened',
      at,
      body: {
        holder: postId,
        ...sealedBeginning(beginning),
        caseDueAt: due.caseDueAt === null ? null : isoOfInstant(due.caseDueAt),
      },
      words: { reason },
      set: reopenedColumns(file, { at, caseDueAt: due.caseDueAt }),
    });
    const answer = { answer: 'allowed' as const, answeredAt: event.at };
    if (proposal) await tx.update(Reopening, { eventId: proposal.eventId }, answer);
    const isOwnAct = postId === actor.postId;
    const interval = await beginInterval(tx, reopened, { ...beginning, isOwnAct, event });
    await placeOnDesk(tx, reopened, { interval, fromPostId: null, hops: intervals.map(hopOf).join('') });
    await tell(tx, event, { file: reopened, postIds: [postId] });
    return receiptOf(reopened, event);
  }

  private async occupantOf(postId: string, at: Instant): Promise<string | null> {
    return (await this.directory.occupantsOf(postId, at))[0]?.personId ?? null;
  }
}

function reopenedColumns(
  file: File,
  { at, caseDueAt }: { at: Instant; caseDueAt: Instant | null },
): Partial<File> {
  return {
    state: 'active',
    holderPostId: file.creatorPostId,
    intervalSeq: file.intervalSeq + 1,
    reopenAskedPostId: null,
    retention: null,
    caseStartedAt: at,
    caseDueAt,
  };
}
