import { judgeRefuseClose, judgeReturn, returnsTo } from '@sanchika/file/domain';
import { findingProblem } from '@sanchika/file/contract';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { heldInterval } from './file.repository';
import type { FileRecord } from './file-record';
import { MoveFile } from './move-file';
import type { Movement } from './move-file';
import { MovementFacts } from './movement-facts';
import { requireAllowed } from './refuse';

type Body = BodyOf<typeof FileActs.returnBack>;

/** Returns a file to the desk it came from; also how a proposal to close is refused. */
@Injectable()
export class ReturnFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly facts: MovementFacts,
    private readonly move: MoveFile,
  ) {}

  async run(acting: Acting, fileId: string, body: Body): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.return');
    const { facts, ...words } = await this.facts.ofDesk(acting, record, body);
    const postId = previousDesk(record);
    const recipient = postId === null ? null : await this.facts.recipient(postId);
    const warnings = requireAllowed(judgeReturn({ ...facts, recipient }));
    return this.goBack(acting, record, { act: 'returnBack', warnings, ...words });
  }

  async refuseClose(acting: Acting, fileId: string, body: Body): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.refuse-close');
    const { facts, ...words } = await this.facts.ofDesk(acting, record, body);
    const recipient = await this.facts.recipient(requirePreviousDesk(record));
    const warnings = requireAllowed(judgeRefuseClose({ ...facts, recipient }));
    return this.goBack(acting, record, { act: 'refuseClose', warnings, ...words });
  }

  private goBack(
    acting: Acting,
    record: FileRecord,
    movement: Omit<Movement, 'toPostId'>,
  ): Promise<FileReceipt> {
    const { file, intervals } = record;
    const toPostId = requirePreviousDesk(record);
    return this.move.run(acting, file, { movement: { ...movement, toPostId }, intervals });
  }
}

function requirePreviousDesk(record: FileRecord): string {
  const postId = previousDesk(record);
  if (postId === null) throw Problem.of(findingProblem('file.nobody-to-return-to'));
  return postId;
}

function previousDesk({ intervals }: FileRecord): string | null {
  return returnsTo(intervals.map(heldInterval));
}
