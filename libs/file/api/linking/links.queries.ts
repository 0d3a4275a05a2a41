import type { LinkedFile } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { Reader } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { File } from '../file.entity';
import { FileListsQueries } from '../file-lists.queries';
import { loadRecords } from '../file-record';
import { FilePolicy } from '../file.policy';
import { wordless } from '../wordless';
import { FileLink } from './file-link.entity';

/** What a file links, as far as its reader may open it. */
@Injectable()
export class LinksQueries {
  constructor(
    private readonly reader: Reader,
    private readonly policy: FilePolicy,
    private readonly lists: FileListsQueries,
  ) {}

  /** In the order of linking. Of what he may not open the reader learns nothing here. */
  async seen(actor: Actor, fileId: string): Promise<LinkedFile[]> {
    const links = await this.reader.manager.find(FileLink, {
      where: { fileId, unlinkedAt: IsNull() },
      order: { linkedAt: 'ASC', eventId: 'ASC' },
    });
    if (links.length === 0) return [];
    const open = await this.openTo(
      actor,
      links.map(({ linkedFileId }) => linkedFileId),
    );
    const rows = await this.lists.byIds(open);
    return links.flatMap(({ linkedFileId, linkedAt }) => {
      const row = rows.get(linkedFileId);
      // What a file links is kept on the phone with it, though the linked file became restricted since.
      return row ? [{ ...wordless(row), linkedAt: isoOfInstant(linkedAt) }] : [];
    });
  }

  private async openTo(actor: Actor, fileIds: readonly string[]): Promise<string[]> {
    const { manager } = this.reader;
    const files = await manager.findBy(File, { id: In([...fileIds]) });
    const open: string[] = [];
    for (const record of await loadRecords(manager, files, actor)) {
      const ask = await this.policy.asker(actor, record);
      if (ask('file.open').allowed) open.push(record.file.id);
    }
    return open;
  }
}
