import { judgeApproveClose, judgeClose, judgeProposeClose, judgeWithdrawClose } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { DueDates } from './due-dates';
import { FileLedger } from './file-ledger';
import { DeskRow } from './desk-row.entity';
import { endInterval } from './hand-over';
import { MoveFile, openOf } from './move-file';
import { MovementFacts } from './movement-facts';
import { receiptOf } from './receipt';
import { requireAllowed } from './refuse';
import { insertNotes, numberNotes, sealedNotes } from './seal-notes';
import { tell } from './tell';

/** Closing in three steps: the holder proposes, a competent post approves, the creator closes (B1). */
@Injectable()
export class CloseFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly facts: MovementFacts,
    private readonly move: MoveFile,
    private readonly ledger: FileLedger,
    private readonly dueDates: DueDates,
  ) {}

  async propose(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.proposeClose>,
  ): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.propose-close');
    const { file, intervals } = record;
    const { facts, ...words } = await this.facts.ofDesk(acting, record, body);
    const recipient = await this.facts.recipient(body.toPostId);
    const warnings = requireAllowed(judgeProposeClose({ ...facts, recipient }));
    const movement = { act: 'proposeClose' as const, toPostId: body.toPostId, warnings, ...words };
    return this.move.run(acting, file, { movement, intervals });
  }

  async approve(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.approveClose>,
  ): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.approve-close');
    const { file, intervals } = record;
    const note = { ...body.note, decision: 'fileAndClose' as const };
    const { facts, ...words } = await this.facts.ofDesk(acting, record, { ...body, note });
    const recipient = await this.facts.recipient(file.creatorPostId);
    const warnings = requireAllowed(judgeApproveClose({ ...facts, recipient }));
    const movement = { act: 'approveClose' as const, toPostId: file.creatorPostId, warnings, ...words };
    return this.move.run(acting, file, { movement, intervals });
  }

  /** The creator goes on with the file instead; it stays on his desk and the clock runs on. */
  async withdraw(
    acting: Acting,
    fileId: string,
    body: BodyOf<typeof FileActs.withdrawClose>,
  ): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.withdraw-close');
    const words = await this.facts.ofDesk(acting, record, body);
    requireAllowed(judgeWithdrawClose(words.facts));
    const notes = numberNotes(record.file, words.notes);
    const { event, file } = await this.ledger.append(acting, record.file, {
      type: 'file.closeWithdrawn',
      at: this.ledger.nextAt(record.file),
      body: { notes: sealedNotes(notes) },
      set: {
        state: 'active',
        noteCount: record.file.noteCount + notes.length,
        paraCount: notes.at(-1)?.paraTo ?? record.file.paraCount,
      },
    });
    const { postId, personId } = acting.actor;
    await insertNotes(acting.tx, event, { notes, postId, personId });
    await acting.tx.update(DeskRow, { fileId }, { state: file.state });
    return receiptOf(file, event);
  }

  /** Ends the last holding interval; the file leaves every desk. */
  async close(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.close>): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.close');
    const open = openOf(record.intervals);
    const { facts, delayReason } = await this.facts.ofDesk(acting, record, body);
    requireAllowed(judgeClose(facts));
    const { retention } = body;
    const { event, file } = await this.ledger.append(acting, record.file, {
      type: 'file.closed',
      at: this.ledger.nextAt(record.file),
      body: { interval: open.seq, retention, delayReason: delayReason?.code ?? null },
      words: { delayWords: delayReason?.words },
      set: { state: 'closed', holderPostId: null, retention },
    });
    const calendar = await this.dueDates.calendarOf(open.postId);
    await endInterval(acting.tx, open, { by: 'close', delayReason, event, calendar });
    await acting.tx.delete(DeskRow, { fileId });
    await tell(acting.tx, event, { file, postIds: [open.postId] });
    return receiptOf(file, event);
  }
}
