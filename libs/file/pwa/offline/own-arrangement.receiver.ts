import { inject, Service } from '@angular/core';
import { FileReads } from '@sanchika/file/contract';
import { ApiClient, LocalStore, outboxTable } from '@sanchika/platform/pwa';
import { shelf } from './file.tables';
import { FOLDER_TOPIC, folderShelfOf } from './own-arrangement';

/** Brings the folders of a post onto the phone. */
@Service()
export class OwnArrangementReceiver {
  private readonly client = inject(ApiClient);
  private readonly store = inject(LocalStore);

  /** The server’s folders, unless something of this phone’s is still on its way there. */
  async fetchFolders(postId: string): Promise<void> {
    const value = await this.client.call(FileReads.ownFolders, {});
    await this.store.change([shelf, outboxTable], async (tables) => {
      const waiting = await tables.of(outboxTable).where('topicId').equals(FOLDER_TOPIC).count();
      if (waiting === 0) await tables.of(shelf).put({ name: folderShelfOf(postId), value });
    });
  }
}
