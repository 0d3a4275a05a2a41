import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { FileReceipt, ViewingPage } from '@sanchika/file/contract';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { NamePost } from './name-post';
import { ReclassifyFile } from './reclassify-file';
import { RevokeGrant } from './revoke-grant';
import { ViewingsQueries } from './viewings.queries';

/** Who may see a file beside its line, and who saw it. */
@Controller()
export class GrantsController {
  constructor(
    private readonly acts: RunAct,
    private readonly namePost: NamePost,
    private readonly revokeGrant: RevokeGrant,
    private readonly reclassifyFile: ReclassifyFile,
    private readonly viewingsOf: ViewingsQueries,
  ) {}

  @Implements(FileReads.viewings)
  viewings(
    @Caller() actor: Actor,
    @InputOf(FileReads.viewings) { params, query }: Input<typeof FileReads.viewings>,
  ): Promise<ViewingPage> {
    return this.viewingsOf.page(actor, params.fileId, query);
  }

  @Implements(FileActs.grant)
  grant(
    @Caller() actor: Actor,
    @CommandOf(FileActs.grant) command: Command<typeof FileActs.grant>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.grant, { actor, command }, (acting) =>
      this.namePost.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.revokeGrant)
  revoke(
    @Caller() actor: Actor,
    @CommandOf(FileActs.revokeGrant) command: Command<typeof FileActs.revokeGrant>,
  ): Promise<FileReceipt> {
    return this.acts.keyed(FileActs.revokeGrant, { actor, command }, (acting) =>
      this.revokeGrant.run(acting, command.params),
    );
  }

  @Implements(FileActs.reclassify)
  reclassify(
    @Caller() actor: Actor,
    @CommandOf(FileActs.reclassify) command: Command<typeof FileActs.reclassify>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.reclassify, { actor, command }, (acting) =>
      this.reclassifyFile.run(acting, params.fileId, body),
    );
  }
}
