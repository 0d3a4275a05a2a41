import { OfficeDirectory } from '@sanchika/office/api';
import { judgeWithdrawDecision } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import { PlatformProblems } from '@sanchika/platform/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { Note } from '../note.entity';
import { requireOwnNote } from '../own-note';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { insertNotes, numberNotes, sealedNotes } from '../seal-notes';
import type { Sanction } from '../sanctions/sanction.entity';
import { endSanction, sanctionUnder } from '../sanctions/sanction-rows';
import { tell } from '../tell';
import { WithdrawnDecision } from './withdrawn-decision.entity';

/** A senior withdraws a decision by a note of his own; what was decided stays readable (EN-4, EN-5). */
@Injectable()
export class WithdrawDecision {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly directory: OfficeDirectory,
  ) {}

  async run(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.withdrawDecision>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.withdraw-decision');
    await requireOwnNote(tx, { fileId, noteId: body.noteId, postId: actor.postId });
    const decided = await tx.findOneBy(Note, { id: body.decisionNoteId, fileId });
    if (!decided) throw Problem.of(PlatformProblems.notFound);
    const reason = requireWords(body.reason, 'note');
    const seniors = await this.directory.superiorPosts(decided.authorPostId);
    requireAllowed(
      judgeWithdrawDecision({
        state: file.state,
        holderPostId: file.holderPostId,
        actorPostId: actor.postId,
        decision: decided.decision,
        isWithdrawn: await tx.existsBy(WithdrawnDecision, { noteId: decided.id }),
        seniorsOfDecider: seniors.map(({ postId }) => postId),
        reason,
      }),
    );
    const sanction = await sanctionUnder(tx, decided);
    const notes = numberNotes(file, [{ id: body.noteId, text: reason, decision: 'reject' }]);
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.decisionWithdrawn',
      at: this.ledger.nextAt(file),
      body: { decision: decided.id, notes: sealedNotes(notes), ...sealedEnd(sanction) },
      set: { noteCount: file.noteCount + notes.length, paraCount: notes.at(-1)?.paraTo ?? file.paraCount },
    });
    await insertNotes(tx, event, { notes, postId: actor.postId, personId: actor.personId });
    if (sanction) await endSanction(tx, sanction, { state: 'withdrawn', event, actor });
    await tx.insert(WithdrawnDecision, { noteId: decided.id, fileId, byNoteId: body.noteId });
    await tell(tx, event, { file: after, postIds: [decided.authorPostId, file.creatorPostId] });
    return receiptOf(after, event);
  }
}

/** The money that the withdrawn decision had sanctioned is sanctioned no more. */
function sealedEnd(sanction: Sanction | null): Record<string, unknown> {
  return sanction ? { sanction: { id: sanction.id, outcome: 'withdrawn' } } : {};
}
