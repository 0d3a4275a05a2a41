import type { Actor } from '@sanchika/office/domain';
import type { FileAccess, FileAction } from '@sanchika/file/domain';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem, Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { File } from './file.entity';
import { FilePolicy } from './file.policy';
import { loadRecord } from './file-record';
import type { FileRecord } from './file-record';
import { KeepViewing } from './grants/keep-viewing';

/** A file as somebody may see it: former holders up to an event, others to its end. */
export type SeenRecord = FileRecord & { readonly asOfSeq: number | null };

/** The door through which every reading of one file goes. */
@Injectable()
export class FileRecords {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly viewings: KeepViewing,
  ) {}

  /** A file with its intervals, if the actor has the right. Throws `platform.not-found` otherwise. */
  async record(actor: Actor, fileId: string, action: FileAction): Promise<SeenRecord> {
    const file = await this.reader.manager.findOneBy(File, { id: fileId });
    if (!file) throw Problem.of(PlatformProblems.notFound);
    const record = await loadRecord(this.reader.manager, file, actor);
    const { asOfSeq } = await this.policy.require(actor, record, action);
    return { ...record, asOfSeq };
  }

  /** For whoever is shown the body or a part of it: of a restricted file that is kept before anything is given. */
  async opened(actor: Actor, fileId: string): Promise<SeenRecord> {
    const record = await this.record(actor, fileId, 'file.open');
    const hasMoved = await this.viewings.opened(actor, record.file);
    return hasMoved ? this.record(actor, fileId, 'file.open') : record;
  }

  /** Judges many actions on one file with its facts gathered once. */
  asker(actor: Actor, record: FileRecord): Promise<(action: FileAction) => FileAccess> {
    return this.policy.asker(actor, record);
  }
}
