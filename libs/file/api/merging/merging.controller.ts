import { Caller } from '@sanchika/access/api';
import type { Actor } from '@sanchika/office/domain';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { CommandOf, Implements } from '@sanchika/platform/api';
import type { Command } from '@sanchika/platform/api';
import { Controller } from '@nestjs/common';
import { RunAct } from '../run-act';
import { OpenVolume } from '../volumes/open-volume';
import { MergeFile } from './merge-file';
import { OpenPart } from './open-part';
import { ProposeMerge } from './propose-merge';

type Act<Name extends keyof typeof FileActs> = Command<(typeof FileActs)[Name]>;

/** Parts, volumes, and files that end in another. */
@Controller()
export class MergingController {
  constructor(
    private readonly acts: RunAct,
    private readonly parts: OpenPart,
    private readonly merge: MergeFile,
    private readonly proposal: ProposeMerge,
    private readonly volumes: OpenVolume,
  ) {}

  @Implements(FileActs.openPart)
  openPart(
    @Caller() actor: Actor,
    @CommandOf(FileActs.openPart) command: Act<'openPart'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.openPart, { actor, command }, (acting) =>
      this.parts.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.mergePart)
  mergePart(
    @Caller() actor: Actor,
    @CommandOf(FileActs.mergePart) command: Act<'mergePart'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.mergePart, { actor, command }, (acting) =>
      this.merge.part(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.mergeFiles)
  mergeFiles(
    @Caller() actor: Actor,
    @CommandOf(FileActs.mergeFiles) command: Act<'mergeFiles'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.mergeFiles, { actor, command }, (acting) =>
      this.merge.files(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.proposeMerge)
  proposeMerge(
    @Caller() actor: Actor,
    @CommandOf(FileActs.proposeMerge) command: Act<'proposeMerge'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.proposeMerge, { actor, command }, (acting) =>
      this.proposal.run(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.refuseMerge)
  refuseMerge(
    @Caller() actor: Actor,
    @CommandOf(FileActs.refuseMerge) command: Act<'refuseMerge'>,
  ): Promise<FileReceipt> {
    const { params, body } = command;
    return this.acts.keyed(FileActs.refuseMerge, { actor, command }, (acting) =>
      this.proposal.refuse(acting, params.fileId, body),
    );
  }

  @Implements(FileActs.openVolume)
  openVolume(
    @Caller() actor: Actor,
    @CommandOf(FileActs.openVolume) command: Act<'openVolume'>,
  ): Promise<FileReceipt> {
    return this.acts.keyed(FileActs.openVolume, { actor, command }, (acting) =>
      this.volumes.run(acting, command.params.fileId),
    );
  }
}
