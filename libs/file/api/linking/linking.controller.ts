import { Caller } from '@sanchika/access/api';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { LinkFile } from './link-file';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** Files that lend sight of others. */
@Controller()
export class LinkingController {
  constructor(
    private readonly acts: RunAct,
    private readonly linkFile: LinkFile,
  ) {}

  @Implements(FileActs.link)
  link(@Caller() actor: Actor, @CommandOf(FileActs.link) command: Act<'link'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.link, { actor, command }, (acting) =>
      this.linkFile.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.unlink)
  unlink(@Caller() actor: Actor, @CommandOf(FileActs.unlink) command: Act<'unlink'>): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.unlink, { actor, command }, (acting) =>
      this.linkFile.takeAway(acting, params.fileId, body),
    );
  }
}
