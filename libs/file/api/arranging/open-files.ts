import type { FileRow } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { File } from '../file.entity';
import { FileListsQueries } from '../file-lists.queries';
import { loadRecords } from '../file-record';
import { FilePolicy } from '../file.policy';

/** Which of some files a post may open now: what it arranged for itself gives no right to see. */
@Injectable()
export class OpenFiles {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly lists: FileListsQueries,
  ) {}

  async ids(actor: Actor, fileIds: readonly string[]): Promise<string[]> {
    if (fileIds.length === 0) return [];
    const { manager } = this.reader;
    const files = await manager.findBy(File, { id: In([...fileIds]) });
    const open: string[] = [];
    for (const record of await loadRecords(manager, files, actor)) {
      const ask = await this.policy.asker(actor, record);
      if (ask('file.open').allowed) open.push(record.file.id);
    }
    return open;
  }

  /** The rows of those that may be opened. */
  async rows(actor: Actor, fileIds: readonly string[]): Promise<Map<string, FileRow>> {
    return this.lists.byIds(await this.ids(actor, fileIds));
  }
}
