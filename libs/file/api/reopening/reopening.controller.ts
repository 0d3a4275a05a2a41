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
import { ProposeReopen } from './propose-reopen';
import { RecordFile } from './record-file';
import { ReopenFile } from './reopen-file';
import { ReopeningQueries } from './reopening.queries';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** What becomes of a closed file. */
@Controller()
export class ReopeningController {
  constructor(
    private readonly acts: RunAct,
    private readonly policy: FilePolicy,
    private readonly proposal: ProposeReopen,
    private readonly reopenFile: ReopenFile,
    private readonly recordFile: RecordFile,
    private readonly reopenings: ReopeningQueries,
  ) {}

  @Implements(FileReads.reopeningsAsked)
  async asked(
    @Caller() actor: Actor,
    @InputOf(FileReads.reopeningsAsked) { query }: Input<typeof FileReads.reopeningsAsked>,
  ): Promise<ResponseOf<typeof FileReads.reopeningsAsked>> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.reopenings.askedOf(actor.postId, query);
  }

  @Implements(FileActs.proposeReopen)
  propose(
    @Caller() actor: Actor,
    @CommandOf(FileActs.proposeReopen) command: Act<'proposeReopen'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.proposeReopen, { actor, command }, (acting) =>
      this.proposal.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.refuseReopen)
  refuse(
    @Caller() actor: Actor,
    @CommandOf(FileActs.refuseReopen) command: Act<'refuseReopen'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.refuseReopen, { actor, command }, (acting) =>
      this.proposal.refuse(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.reopen)
  reopen(@Caller() actor: Actor, @CommandOf(FileActs.reopen) command: Act<'reopen'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.reopen, { actor, command }, (acting) =>
      this.reopenFile.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.record)
  record(@Caller() actor: Actor, @CommandOf(FileActs.record) command: Act<'record'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.record, { actor, command }, (acting) =>
      this.recordFile.run(acting, params.fileId, body),
    );
  }
}
