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
import { ParkFile } from './park-file';
import { ParkedQueries } from './parked.queries';
import { UnparkFile } from './unpark-file';

/** Files put by. */
@Controller()
export class ParkingController {
  constructor(
    private readonly acts: RunAct,
    private readonly policy: FilePolicy,
    private readonly parkFile: ParkFile,
    private readonly unparkFile: UnparkFile,
    private readonly parkedFiles: ParkedQueries,
  ) {}

  @Implements(FileReads.parked)
  async parked(
    @Caller() actor: Actor,
    @InputOf(FileReads.parked) { query }: Input<typeof FileReads.parked>,
  ): Promise<ResponseOf<typeof FileReads.parked>> {
    await this.policy.requireDesk(actor, 'file.list');
    return this.parkedFiles.ofPost(actor.postId, query);
  }

  @Implements(FileActs.park)
  park(
    @Caller() actor: Actor,
    @CommandOf(FileActs.park) command: Command<typeof FileActs.park>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.park, { actor, command }, (acting) =>
      this.parkFile.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.unpark)
  unpark(
    @Caller() actor: Actor,
    @CommandOf(FileActs.unpark) command: Command<typeof FileActs.unpark>,
  ): Promise<FileReceipt> {
    return this.acts.keyed(FileActs.unpark, { actor, command }, (acting) =>
      this.unparkFile.run(acting, command.params.fileId),
    );
  }
}
