import { inject, Service } from '@angular/core';
import { FileActs } from '@sanchika/file/contract';
import { LocalStore, Outbox } from '@sanchika/platform/pwa';
import { shelf } from '../offline/file.tables';
import {
  putSanctionDraft,
  readSanctionDraft,
  type SanctionDraft,
  type SanctionPlace,
} from './sanction-draft';
import type { ProposedMoney } from './sanctions.actions';

/** Writes what is proposed and taken back into the outbox; the form stays until the server has it. */
@Service()
export class SanctionOutbox {
  private readonly outbox = inject(Outbox);
  private readonly local = inject(LocalStore);

  readDraft(place: SanctionPlace): Promise<SanctionDraft | null> {
    return this.local.read((tables) => readSanctionDraft(tables, place));
  }

  keepDraft(draft: SanctionDraft): Promise<void> {
    return this.local.change([shelf], (tables) => putSanctionDraft(tables, draft));
  }

  propose(fileId: string, body: ProposedMoney): Promise<string> {
    return this.outbox.put({
      endpoint: FileActs.proposeSanction,
      input: { params: { fileId }, body: { ...body, clientAt: new Date().toISOString() } },
      topicId: fileId,
    });
  }

  withdraw({ fileId, sanctionId, seenHead }: Withdrawal): Promise<string> {
    return this.outbox.put({
      endpoint: FileActs.withdrawSanction,
      input: { params: { fileId, sanctionId }, body: { seenHead, clientAt: new Date().toISOString() } },
      topicId: fileId,
    });
  }

  takeBack(key: string): Promise<void> {
    return this.outbox.discard(key);
  }
}

interface Withdrawal {
  readonly fileId: string;
  readonly sanctionId: string;
  readonly seenHead: string;
}
