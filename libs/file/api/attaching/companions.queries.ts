import type { FileView } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import { File } from '../file.entity';
import { FileListsQueries } from '../file-lists.queries';
import { loadRecords } from '../file-record';
import { FilePolicy } from '../file.policy';

export type Companions = Pick<FileView, 'attachedTo' | 'attached'>;

/** With which files a file shares its custody, as far as the reader may open them. */
@Injectable()
export class CompanionsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly lists: FileListsQueries,
  ) {}

  async of(actor: Actor, { id, attachedToId }: Pick<File, 'id' | 'attachedToId'>): Promise<Companions> {
    const { manager } = this.reader;
    const where = attachedToId === null ? { attachedToId: id } : { id: attachedToId };
    const files = await manager.find(File, { where, order: { computerNo: 'ASC' } });
    if (files.length === 0) return { attachedTo: null, attached: [] };
    const open: string[] = [];
    for (const record of await loadRecords(manager, files, actor)) {
      const ask = await this.policy.asker(actor, record);
      if (ask('file.open').allowed) open.push(record.file.id);
    }
    const rows = await this.lists.byIds(open);
    const shown = open.flatMap((fileId) => rows.get(fileId) ?? []);
    return attachedToId === null
      ? { attachedTo: null, attached: shown }
      : { attachedTo: shown[0] ?? null, attached: [] };
  }
}
