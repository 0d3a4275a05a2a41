import { inject, Service } from '@angular/core';
import { LocalStore, Outbox, type OutboxRow } from '@sanchika/platform/pwa';
import { shelf } from './file.tables';
import { endpointOf, type MatterAct, matterPlaceOf } from './matter-act';
import { dropMatterDraft, type MatterDraft, putMatterDraft } from './matter-drafts';

/** Writes what is asked, spoken, put by and reopened into the outbox; its form stays until the server has it. */
@Service()
export class MatterOutbox {
  private readonly outbox = inject(Outbox);
  private readonly local = inject(LocalStore);

  keepDraft(draft: MatterDraft): Promise<void> {
    return this.local.change([shelf], (tables) => putMatterDraft(tables, draft));
  }

  put({ act, fileId, askingId, grantId, body }: MatterAct): Promise<string> {
    return this.outbox.put({
      endpoint: endpointOf(act),
      input: {
        params: { fileId, ...(askingId !== null && { askingId }), ...(grantId && { grantId }) },
        body: { ...body, clientAt: new Date().toISOString() },
      },
      topicId: fileId,
    });
  }

  /** The act has not left the phone, or was refused: its form is open again as it was filled in. */
  takeBack({ key }: OutboxRow): Promise<void> {
    return this.outbox.discard(key);
  }

  /** The person lets it go for good, words and all. */
  giveUp(row: OutboxRow): Promise<void> {
    const place = matterPlaceOf(row);
    return this.outbox.discard(row.key, {
      tables: [shelf],
      work: async (tables) => place && dropMatterDraft(tables, place),
    });
  }
}
