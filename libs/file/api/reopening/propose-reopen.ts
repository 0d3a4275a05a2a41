import { judgeProposeReopen, judgeRefuseReopen } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { MovementFacts } from '../movement-facts';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { Reopening } from './reopening.entity';

const REASON_LENGTH = 500;

/** The creator of a closed file asks a competent post to let it be reopened; that post may refuse (B1). */
@Injectable()
export class ProposeReopen {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly facts: MovementFacts,
  ) {}

  async run(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.proposeReopen>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.propose-reopen');
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const recipient = await this.facts.recipient(body.toPostId);
    const { state, creatorPostId } = file;
    const warnings = requireAllowed(
      judgeProposeReopen({ state, creatorPostId, actorPostId: actor.postId, recipient, reason }),
    );
    const askedPostId = body.toPostId;
    const { event, file: proposed } = await this.ledger.append(acting, file, {
      type: 'file.reopenProposed',
      at: this.ledger.nextAt(file),
      body: { to: askedPostId },
      words: { reason },
      set: { state: 'reopenProposed', reopenAskedPostId: askedPostId },
    });
    await tx.insert(Reopening, {
      eventId: event.id,
      fileId,
      proposedByPostId: actor.postId,
      askedPostId,
      proposedAt: event.at,
      reason,
      answer: null,
      answeredAt: null,
      answerReason: null,
    });
    await tell(tx, event, { file: proposed, postIds: [askedPostId] });
    return receiptOf(proposed, event, warnings);
  }

  async refuse(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.refuseReopen>,
  ): Promise<FileReceipt> {
    const { tx } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.refuse-reopen');
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    requireAllowed(judgeRefuseReopen({ state: file.state, reason }));
    const { event, file: closed } = await this.ledger.append(acting, file, {
      type: 'file.reopenRefused',
      at: this.ledger.nextAt(file),
      body: {},
      words: { reason },
      set: { state: 'closed', reopenAskedPostId: null },
    });
    const answer = { answer: 'refused' as const, answeredAt: event.at, answerReason: reason };
    await tx.update(Reopening, { fileId, answeredAt: IsNull() }, answer);
    await tell(tx, event, { file: closed, postIds: [file.creatorPostId] });
    return receiptOf(closed, event);
  }
}
