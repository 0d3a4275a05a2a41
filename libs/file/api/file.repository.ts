import type { HoldingInterval as HeldInterval } from '@sanchika/file/domain';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { DraftNote } from './draft-note.entity';
import { File } from './file.entity';
import type { HoldingInterval } from './holding-interval.entity';

/** The rows behind one file, read inside the transaction that will change it. */
@Injectable()
export class FileRepository {
  /** Throws `platform.not-found`. */
  async find(tx: Transaction, fileId: string): Promise<File> {
    const file = await tx.findOneBy(File, { id: fileId });
    if (!file) throw Problem.of(PlatformProblems.notFound);
    return file;
  }

  /** The confirmed drafts of a post on a file, in the order of writing. */
  confirmedDrafts(tx: Transaction, fileId: string, postId: string): Promise<DraftNote[]> {
    return tx.find(DraftNote, {
      where: { fileId, authorPostId: postId, isConfirmed: true },
      order: { id: 'ASC' },
    });
  }
}

/** The interval as the rules see it. */
export function heldInterval(row: HoldingInterval): HeldInterval {
  return {
    seq: row.seq,
    postId: row.postId,
    personId: row.personId,
    from: row.fromAt,
    to: row.toAt,
    dueAt: row.dueAt,
    endedBy: row.endedBy,
    readAt: row.readAt,
  };
}
