import { Caller } from '@sanchika/access/api';
import { FileActs, FileReads } from '@sanchika/file/contract';
import type { OwnFoldersView } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { CommandOf, Implements, InputOf } from '@sanchika/platform/api';
import type { Command, Input } from '@sanchika/platform/api';
import type { ResponseOf } from '@sanchika/platform/contract';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { FollowUps } from './follow-ups';
import { OwnFolders } from './own-folders';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;
type Asked<Name extends keyof typeof FileReads> = Input<(typeof FileReads)[Name]>;

/** How a post arranges files for itself: folders, and days on which to look again. */
@Controller()
export class ArrangingController {
  constructor(
    private readonly acts: RunAct,
    private readonly folders: OwnFolders,
    private readonly followUps: FollowUps,
  ) {}

  @Implements(FileReads.ownFolders)
  list(@Caller() actor: Actor): Promise<OwnFoldersView> {
    return this.folders.list(actor);
  }

  @Implements(FileReads.inOwnFolder)
  files(
    @Caller() actor: Actor,
    @InputOf(FileReads.inOwnFolder) { params, query }: Asked<'inOwnFolder'>,
  ): Promise<ResponseOf<typeof FileReads.inOwnFolder>> {
    return this.folders.files(actor, params.folderId, query);
  }

  @Implements(FileReads.followUps)
  due(
    @Caller() actor: Actor,
    @InputOf(FileReads.followUps) { query }: Asked<'followUps'>,
  ): Promise<ResponseOf<typeof FileReads.followUps>> {
    return this.followUps.list(actor, query);
  }

  @Implements(FileActs.addOwnFolder)
  add(@Caller() actor: Actor, @CommandOf(FileActs.addOwnFolder) command: Act<'addOwnFolder'>): Promise<void> {
    return this.acts.keyed(FileActs.addOwnFolder, { actor, command }, (acting) =>
      this.folders.add(acting, command.body),
    );
  }

  @Implements(FileActs.renameOwnFolder)
  rename(
    @Caller() actor: Actor,
    @CommandOf(FileActs.renameOwnFolder) command: Act<'renameOwnFolder'>,
  ): Promise<void> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.renameOwnFolder, { actor, command }, (acting) =>
      this.folders.rename(acting, { ...params, ...body }),
    );
  }

  @Implements(FileActs.removeOwnFolder)
  remove(
    @Caller() actor: Actor,
    @CommandOf(FileActs.removeOwnFolder) command: Act<'removeOwnFolder'>,
  ): Promise<void> {
    return this.acts.keyed(FileActs.removeOwnFolder, { actor, command }, (acting) =>
      this.folders.remove(acting, command.params.folderId),
    );
  }

  @Implements(FileActs.putInOwnFolder)
  put(
    @Caller() actor: Actor,
    @CommandOf(FileActs.putInOwnFolder) command: Act<'putInOwnFolder'>,
  ): Promise<void> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.putInOwnFolder, { actor, command }, (acting) =>
      this.folders.put(acting, params.fileId, body.folderId),
    );
  }

  @Implements(FileActs.setFollowUp)
  follow(
    @Caller() actor: Actor,
    @CommandOf(FileActs.setFollowUp) command: Act<'setFollowUp'>,
  ): Promise<void> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.setFollowUp, { actor, command }, (acting) =>
      this.followUps.set(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.endFollowUp)
  end(@Caller() actor: Actor, @CommandOf(FileActs.endFollowUp) command: Act<'endFollowUp'>): Promise<void> {
    return this.acts.keyed(FileActs.endFollowUp, { actor, command }, (acting) =>
      this.followUps.end(acting, command.params.fileId),
    );
  }
}
