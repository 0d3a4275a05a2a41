import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Problem, ResumableUploads } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { ReceivePaper } from '../receive-paper';
import type { ArrivedPaper } from '../receive-paper';
import { RunAct } from '../run-act';
import { KeepWaiting } from './keep-waiting';
import { TakeInPaper } from './take-in-paper';

type Endpoint = typeof FileActs.addUploadedPaper;

/** Adds papers that arrived in pieces. The pieces are kept while the same act may yet succeed. */
@Injectable()
export class UploadedPapers {
  constructor(
    private readonly receive: ReceivePaper,
    private readonly uploads: ResumableUploads,
    private readonly takeIn: TakeInPaper,
    private readonly waiting: KeepWaiting,
    private readonly acts: RunAct,
  ) {}

  async run(actor: Actor, command: Command<Endpoint>): Promise<ResponseOf<Endpoint>> {
    const { params, body } = command;
    let arrived: ArrivedPaper;
    try {
      arrived = await this.receive.fromPieces(actor, body);
    } catch (error) {
      return this.answerAgain(actor, command, error);
    }
    const act = { endpoint: FileActs.addUploadedPaper, actor, fileId: params.fileId, command };
    try {
      const answer = await this.takeIn.run(act, arrived);
      await this.uploads.forget(body.uploadId);
      return answer;
    } catch (error) {
      if (isFinal(error)) await this.uploads.forget(body.uploadId);
      throw error;
    }
  }

  /** The pieces are gone when the act was done before and its answer was lost: the answer is given again. */
  private async answerAgain(
    actor: Actor,
    command: Command<Endpoint>,
    error: unknown,
  ): Promise<ResponseOf<Endpoint>> {
    const isWaiting = await this.waiting.has(actor, command.body.paperId);
    if (isWaiting) return { paperId: command.body.paperId, state: 'waiting' };
    return this.acts.keyed(FileActs.addUploadedPaper, { actor, command }, () => {
      throw error;
    });
  }
}

/** The bytes will be no better the next time. */
function isFinal(error: unknown): boolean {
  return error instanceof Problem && [415, 422].includes(error.spec.status);
}
