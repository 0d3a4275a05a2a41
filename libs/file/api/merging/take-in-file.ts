import { noteText, numberTexts, paperTexts } from '@sanchika/file/domain';
import type { SealedEvent, Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Acting } from '../acting';
import { FileLedger } from '../file-ledger';
import type { Recorded } from '../file-ledger';
import type { File } from '../file.entity';
import { listWordsOf } from '../search/list-words';
import { tell } from '../tell';
import { MergeProposal } from './merge-proposal.entity';
import { MergedNote } from './merged-note.entity';
import { mergedNumbersOf } from './merged-numbers';
import { MergedPaper } from './merged-paper.entity';
import { Merging } from './merging.entity';
import { placeLeaves } from './place-leaves';
import type { PlacedLeaves } from './place-leaves';
import type { Side } from './sides';

/** What a file takes in. */
export interface Taking {
  readonly other: File;
  /** Both sides of the other file. */
  readonly side: Side;
  readonly isPart: boolean;
  /** Why two main files are merged. */
  readonly reason?: string;
}

/**
 * Takes the notes and papers of another file over, after what is there: their words, salts and events stay where they
 * were sealed, and this file's chain says which of them it took, by which head, and under which numbers.
 */
@Injectable()
export class TakeInFile {
  constructor(private readonly ledger: FileLedger) {}

  async run(acting: Acting, file: File, taking: Taking): Promise<Recorded> {
    const { other, isPart, reason } = taking;
    const placed = placeLeaves(file, taking.side);
    const recorded = await this.ledger.append(acting, file, {
      type: 'file.mergedIn',
      at: this.ledger.nextAt(file),
      body: {
        ...{ file: other.id, number: other.fileNumber, isPart },
        ...{ head: other.headHash, headSeq: other.headSeq },
        ...placed.sealed,
      },
      words: { reason },
      set: placed.set,
    });
    await this.write(acting, recorded.event, { taking, placed });
    await this.list(acting.tx, recorded.file, taking);
    const postIds = [file.holderPostId, file.creatorPostId];
    await tell(acting.tx, recorded.event, { file: recorded.file, postIds });
    return recorded;
  }

  private async write(
    { tx, actor }: Acting,
    event: SealedEvent,
    { taking, placed }: { taking: Taking; placed: PlacedLeaves },
  ): Promise<void> {
    const place = { fileId: event.chainId, eventId: event.id };
    const { other, isPart, reason = null } = taking;
    await tx.insert(Merging, {
      ...place,
      ...placed.first,
      ...{ mergedFileId: other.id, isPart, byPostId: actor.postId, reason },
      ...{ mergedAt: event.at, mergedSeq: event.seq },
    });
    const here = { ...place, eventSeq: event.seq };
    if (placed.notes.length > 0)
      await tx.insert(
        MergedNote,
        placed.notes.map((note) => ({ ...note, ...here })),
      );
    const unflagged = { flag: null, receiptNo: null, flagSeq: null };
    if (placed.papers.length > 0)
      await tx.insert(
        MergedPaper,
        placed.papers.map((paper) => ({ ...paper, ...unflagged, ...here })),
      );
    const waiting = { fileId: event.chainId, otherFileId: other.id, answeredAt: IsNull() };
    await tx.update(MergeProposal, waiting, { answer: 'merged', answeredAt: event.at });
  }

  /** The file is found by whatever the other was found by: its numbers and the words of its notes and papers. */
  private async list(tx: Transaction, file: File, { other, side }: Taking): Promise<void> {
    const older = await mergedNumbersOf(tx, [other.id]);
    await listWordsOf(tx, file.computerNo, [
      ...numberTexts(other.fileNumber),
      ...numberTexts(String(other.computerNo)),
      ...older(other.id),
      ...side.notes.map(noteText),
      ...side.papers.flatMap(paperTexts),
    ]);
  }
}
