import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Controller } from '@nestjs/common';
import { FilePolicy } from '../file.policy';
import { RunAct } from '../run-act';
import { AnswerAsking } from './answer-asking';
import { AskPosts } from './ask-posts';
import { AskingsQueries } from './askings.queries';
import { RecordSpoken } from './record-spoken';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** Asking others while the file stays, and what is spoken. */
@Controller()
export class AskingsController {
  constructor(
    private readonly acts: RunAct,
    private readonly policy: FilePolicy,
    private readonly askPosts: AskPosts,
    private readonly answerAsking: AnswerAsking,
    private readonly recordSpoken: RecordSpoken,
    private readonly askings: AskingsQueries,
  ) {}

  @Implements(FileReads.askedOfMe)
  async askedOfMe(
    @Caller() actor: Actor,
    @InputOf(FileReads.askedOfMe) { query }: Input<typeof FileReads.askedOfMe>,
  ): Promise<ResponseOf<typeof FileReads.askedOfMe>> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.askings.askedOf(actor.postId, query);
  }

  @Implements(FileReads.awaited)
  async awaited(
    @Caller() actor: Actor,
    @InputOf(FileReads.awaited) { query }: Input<typeof FileReads.awaited>,
  ): Promise<ResponseOf<typeof FileReads.awaited>> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.askings.awaitedBy(actor.postId, query);
  }

  @Implements(FileActs.ask)
  ask(
    @Caller() actor: Actor,
    @CommandOf(FileActs.ask) command: Act<'ask'>,
  ): Promise<ResponseOf<typeof FileActs.ask>> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.ask, { actor, command }, (acting) =>
      this.askPosts.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.answer)
  answer(@Caller() actor: Actor, @CommandOf(FileActs.answer) command: Act<'answer'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.answer, { actor, command }, (acting) =>
      this.answerAsking.run(acting, params, body),
    );
  }

  @Implements(FileActs.withdrawAsking)
  withdrawAsking(
    @Caller() actor: Actor,
    @CommandOf(FileActs.withdrawAsking) command: Act<'withdrawAsking'>,
  ): Promise<FileReceipt> {
    const { params } = command;
    return this.acts.keyed(FileActs.withdrawAsking, { actor, command }, (acting) =>
      this.answerAsking.withdraw(acting, params),
    );
  }

  @Implements(FileActs.recordSpoken)
  record(
    @Caller() actor: Actor,
    @CommandOf(FileActs.recordSpoken) command: Act<'recordSpoken'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.recordSpoken, { actor, command }, (acting) =>
      this.recordSpoken.run(acting, params.fileId, body),
    );
  }
}
