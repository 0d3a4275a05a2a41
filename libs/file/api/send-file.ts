import { judgeSend } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import type { Acting } from './acting';
import { BeginAct } from './begin-act';
import { MoveFile } from './move-file';
import { MovementFacts } from './movement-facts';
import { requireAllowed } from './refuse';

/** Sends a file to one post, with its notes sealed. */
@Injectable()
export class SendFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly facts: MovementFacts,
    private readonly move: MoveFile,
  ) {}

  async run(acting: Acting, fileId: string, body: BodyOf<typeof FileActs.send>): Promise<FileReceipt> {
    const record = await this.begin.run(acting, fileId, 'file.send');
    const { facts, ...words } = await this.facts.ofDesk(acting, record, body);
    const [recipient, channel] = [
      await this.facts.recipient(body.toPostId),
      await this.facts.channel(record),
    ];
    const warnings = requireAllowed(judgeSend({ ...facts, ...channel, recipient }));
    const movement = {
      act: 'send' as const,
      toPostId: body.toPostId,
      dueOrder: body.dueOrder,
      warnings,
      ...words,
    };
    return this.move.run(acting, record.file, { movement, intervals: record.intervals });
  }
}
