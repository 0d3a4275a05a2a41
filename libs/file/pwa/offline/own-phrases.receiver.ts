import { inject, Service } from '@angular/core';
import { FileReads } from '@sanchika/file/contract';
import { ApiClient, LocalStore, outboxTable } from '@sanchika/platform/pwa';
import { shelf } from './file.tables';
import { PHRASE_SHELF, PHRASE_TOPIC } from './own-phrases';

/** Brings the person's own phrases onto the phone. */
@Service()
export class OwnPhrasesReceiver {
  private readonly client = inject(ApiClient);
  private readonly store = inject(LocalStore);

  /** The server's list, unless something of this phone's is still on its way there. */
  async fetch(): Promise<void> {
    const value = await this.client.call(FileReads.ownPhrases, {});
    await this.store.change([shelf, outboxTable], async (tables) => {
      const waiting = await tables.of(outboxTable).where('topicId').equals(PHRASE_TOPIC).count();
      if (waiting === 0) await tables.of(shelf).put({ name: PHRASE_SHELF, value });
    });
  }
}
