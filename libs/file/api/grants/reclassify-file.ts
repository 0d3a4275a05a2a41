import { OfficeDirectory } from '@sanchika/office/api';
import { isKeptHere, judgeReclassify } from '@sanchika/file/domain';
import { GrantProblems } from '@sanchika/file/contract';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../acting';
import { countAttached } from '../attaching/bundle';
import { BeginAct } from '../begin-act';
import { DeskRow } from '../desk-row.entity';
import { FileLedger } from '../file-ledger';
import type { FileRecord } from '../file-record';
import { receiptOf } from '../receipt';
import { requireAllowed, requireWords } from '../refuse';
import { tell } from '../tell';
import { REASON_LENGTH } from './name-post';
import { Reclassification } from './reclassification.entity';

/** Raises a file to restricted or lowers it (B1): whoever decides on it must have seen that. */
@Injectable()
export class ReclassifyFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly ledger: FileLedger,
    private readonly directory: OfficeDirectory,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.reclassify>): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const record = await this.begin.run(acting, fileId, 'file.reclassify');
    const { classification } = body;
    if (!isKeptHere(classification)) throw Problem.of(GrantProblems.gradeNotKept);
    const reason = requireWords(body.reason, 'note', REASON_LENGTH);
    const { state, holderPostId, classification: from } = record.file;
    requireAllowed(
      judgeReclassify({
        ...{ state, holderPostId, from, to: classification, reason },
        actorPostId: actor.postId,
        actorRoles: actor.roles,
        isAttached: record.file.attachedToId !== null,
        attachedFiles: await countAttached(tx, fileId),
      }),
    );
    const { event, file } = await this.ledger.append(acting, record.file, {
      type: 'file.reclassified',
      at: this.ledger.nextAt(record.file),
      body: { classification },
      words: { reason },
      set: { classification },
    });
    const by = { byPostId: actor.postId, byPersonId: actor.personId, at: event.at };
    await tx.insert(Reclassification, {
      eventId: event.id,
      fileId,
      seq: event.seq,
      classification,
      reason,
      ...by,
    });
    await tx.update(DeskRow, { fileId }, { classification });
    await tell(tx, event, { file, postIds: await this.concerned(record) });
    return receiptOf(file, event);
  }

  /** Also those who saw it until now: their phones ask once more, and let go of what they may no longer have. */
  private async concerned({ file, intervals, grants, askings }: FileRecord): Promise<string[]> {
    const above = file.holderPostId === null ? [] : await this.directory.superiorPosts(file.holderPostId);
    return [
      file.creatorPostId,
      ...above.map(({ postId }) => postId),
      ...intervals.map(({ postId }) => postId),
      ...grants.map(({ postId }) => postId),
      ...askings.map(({ askedPostId }) => askedPostId),
    ];
  }
}
