import type { FileView } from '@sanchika/file/contract';
import type { Actor } from '@sanchika/office/domain';
import { Injectable } from '@nestjs/common';
import { FollowUps } from '../arranging/follow-ups';
import { OwnFolders } from '../arranging/own-folders';
import { CompanionsQueries } from '../attaching/companions.queries';
import type { File } from '../file.entity';
import { LinksQueries } from './links.queries';

export type Ties = Pick<FileView, 'links' | 'attachedTo' | 'attached' | 'ownFolderId' | 'followUp'>;

/** With what a file is tied together, on its own chain or by its reader for himself. */
@Injectable()
export class TiesQueries {
  constructor(
    private readonly links: LinksQueries,
    private readonly companions: CompanionsQueries,
    private readonly folders: OwnFolders,
    private readonly followUps: FollowUps,
  ) {}

  /** A former holder sees no present ties of the file, and what he arranged for himself. */
  async of(actor: Actor, file: File, asOfSeq: number | null): Promise<Ties> {
    const own = {
      ownFolderId: await this.folders.of(actor, file.id),
      followUp: await this.followUps.of(actor, file.id),
    };
    if (asOfSeq !== null) return { ...own, links: [], attachedTo: null, attached: [] };
    return {
      ...own,
      links: await this.links.seen(actor, file.id),
      ...(await this.companions.of(actor, file)),
    };
  }
}
