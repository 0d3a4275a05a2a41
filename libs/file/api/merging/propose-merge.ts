import { judgeProposeMerge, judgeRefuseMerge } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { mergeFactsOf } from './merge-facts';
import { REASON_LENGTH } from './merge-file';
import { MergeProposal } from './merge-proposal.entity';

/** The holder of two main files proposes that one end in the other; the proposal goes with the file (FM-4). */
@Injectable()
export class ProposeMerge {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.proposeMerge>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const survivor = await this.begin.run(acting, fileId, 'file.propose-merge');
    const other = await this.begin.run({ ...acting, seenHead: undefined }, body.otherId, 'file.open');
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const facts = await mergeFactsOf(acting, { survivor, other });
    const isProposed = await tx.existsBy(MergeProposal, { fileId, answeredAt: IsNull() });
    requireAllowed(judgeProposeMerge({ ...facts, actorRoles: actor.roles, reason, isProposed }));
    const { event, file } = await this.ledger.append(acting, survivor.file, {
      type: 'file.mergeProposed',
      at: this.ledger.nextAt(survivor.file),
      body: { other: other.file.id, number: other.file.fileNumber },
      words: { reason },
    });
    await tx.insert(MergeProposal, {
      ...{ eventId: event.id, fileId, otherFileId: other.file.id, byPostId: actor.postId },
      ...{ proposedAt: event.at, reason, answer: null, answeredAt: null, answerReason: null },
    });
    await tell(tx, event, { file, postIds: [file.creatorPostId] });
    return receiptOf(file, event);
  }

  async refuse(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.refuseMerge>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.refuse-merge');
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const proposal = await tx.findOneBy(MergeProposal, { fileId, answeredAt: IsNull() });
    const { state, holderPostId } = file;
    const hand = { state, holderPostId, actorPostId: actor.postId };
    requireAllowed(judgeRefuseMerge({ ...hand, reason, isProposed: proposal !== null }));
    const { event, file: refused } = await this.ledger.append(acting, file, {
      type: 'file.mergeRefused',
      at: this.ledger.nextAt(file),
      body: {},
      words: { reason },
    });
    const answer = { answer: 'refused' as const, answeredAt: event.at, answerReason: reason };
    await tx.update(MergeProposal, { fileId, answeredAt: IsNull() }, answer);
    await tell(tx, event, { file: refused, postIds: [proposal?.byPostId ?? null] });
    return receiptOf(refused, event);
  }
}
