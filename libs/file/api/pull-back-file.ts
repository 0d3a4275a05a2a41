import { judgePullBack, lastSender } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { heldInterval } from './file.repository';
import { MoveFile, openOf } from './move-file';
import { requireAllowed } from './refuse';

/** Takes the last send back while its recipient has not opened the file; its notes stay in the chain (E3). */
@Injectable()
export class PullBackFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly move: MoveFile,
  ) {}

  async run(acting: Acting, fileId: string): Promise<FileReceipt> {
    const { file, intervals } = await this.begin.run(acting, fileId, 'file.pull-back');
    const held = intervals.map(heldInterval);
    const { readAt } = openOf(intervals);
    const facts = {
      state: file.state,
      isAttached: file.attachedToId !== null,
      actorPostId: acting.actor.postId,
      lastSenderPostId: lastSender(held),
      readAt,
    };
    requireAllowed(judgePullBack(facts));
    const before = intervals.at(-2);
    if (!before) throw Problem.of(findingProblem('file.not-last-sender'));
    const { postId: toPostId, dueAt, dueBasis } = before;
    const movement = { act: 'pullBack' as const, toPostId, notes: [], keptDue: { dueAt, dueBasis } };
    return this.move.run(acting, file, { movement, intervals });
  }
}
