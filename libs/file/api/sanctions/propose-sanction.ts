import { judgeProposeSanction, SANCTION_LENGTHS } from '@sanchika/file/domain';
import { FileProblems } from '@sanchika/file/contract';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import type { SealedEvent } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { Sanction } from './sanction.entity';
import { endSanction, sanctionsOf } from './sanction-rows';

type Body = BodyOf<typeof FileActs.proposeSanction>;

/** Puts a block that asks for money on the file; what was proposed before is superseded, and stays readable. */
@Injectable()
export class ProposeSanction {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
  ) {}

  async run(acting: Acting, fileId: string, body: Body): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.propose-sanction');
    const { sanctionId, amountPaise, availablePaise } = body;
    const words = cleanWords(body);
    const { state, holderPostId } = file;
    requireAllowed(
      judgeProposeSanction({ state, holderPostId, actorPostId: actor.postId, amountPaise, ...words }),
    );
    if (await tx.existsBy(Sanction, { id: sanctionId })) throw Problem.of(FileProblems.idTaken);
    const last = (await sanctionsOf(tx, fileId)).at(-1);
    const before = last?.state === 'proposed' ? last : null;
    const { budgetHead, ...said } = words;
    const figures = { amountPaise, budgetHead, availablePaise };
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'sanction.changed',
      at: this.ledger.nextAt(file),
      body: { change: 'proposed', sanction: sanctionId, supersedes: before?.id ?? null, ...figures },
      words: said,
    });
    if (before) await endSanction(tx, before, { state: 'superseded', event, actor });
    await tx.insert(Sanction, drawnUp(acting, event, { id: sanctionId, ...figures, ...said }));
    await tell(tx, event, { file: after, postIds: [file.creatorPostId] });
    return receiptOf(after, event);
  }
}

/** The words in the form in which they are sealed. Throws what {@link requireWords} throws. */
function cleanWords({ budgetHead, payee, ruleCited, purpose }: Body) {
  return {
    budgetHead: requireWords(budgetHead, 'name', SANCTION_LENGTHS.budgetHead),
    payee: requireWords(payee, 'name', SANCTION_LENGTHS.payee),
    ruleCited: requireWords(ruleCited, 'name', SANCTION_LENGTHS.ruleCited),
    purpose: requireWords(purpose, 'note', SANCTION_LENGTHS.purpose),
  };
}

type Said = Pick<
  Sanction,
  'id' | 'amountPaise' | 'budgetHead' | 'payee' | 'ruleCited' | 'availablePaise' | 'purpose'
>;

/** A block that nobody has decided. */
function drawnUp({ actor }: Acting, event: SealedEvent, said: Said): Sanction {
  return {
    ...said,
    fileId: event.chainId,
    state: 'proposed',
    drawnByPostId: actor.postId,
    drawnByPersonId: actor.personId,
    drawnAt: event.at,
    drawnSeq: event.seq,
    ...{ endedByPostId: null, endedByPersonId: null, endedAt: null, endedSeq: null, endedEventId: null },
    ...{ limitPaise: null, limitId: null },
  };
}
