import { inject, Service } from '@angular/core';
import { RedList } from '@sanchika/alert/contract';
import { FileActs } from '@sanchika/file/contract';
import { shelf } from '@sanchika/file/pwa/offline';
import { Outbox, type OutboxRow } from '@sanchika/platform/pwa';
import { isoOfInstant, type Instant } from '@sanchika/platform/kernel';
import { map, type Observable } from 'rxjs';
import { readRedList, redShelfOf } from '../offline/red-list.receiver';

/** How a question of this phone stands that the server does not have. */
export type Asking = 'unsent' | 'refused';

/** Asks why a file is late, with one tap: through the outbox, and on the kept list at once. */
@Service()
export class AskWhy {
  private readonly outbox = inject(Outbox);

  /** By file: the questions that are still here. */
  readonly here: Observable<ReadonlyMap<string, Asking>> = this.outbox.rows.pipe(
    map(
      (rows) =>
        new Map(
          rows
            .filter(({ operation }) => operation === FileActs.askReason.operation)
            .map((row) => [row.topicId, stateOf(row)]),
        ),
    ),
  );

  async ask(fileId: string, question: string, now: Instant): Promise<void> {
    const { actingAs } = this.outbox.currentScope();
    const at = isoOfInstant(now);
    await this.outbox.put(
      {
        endpoint: FileActs.askReason,
        input: { params: { fileId }, body: { question, clientAt: new Date().toISOString() } },
        topicId: fileId,
      },
      {
        tables: [shelf],
        work: async (tables) => {
          const kept = await readRedList(tables, actingAs);
          if (kept)
            await tables.of(shelf).put({ name: redShelfOf(actingAs), value: withAsked(kept, fileId, at) });
        },
      },
    );
  }
}

function withAsked(list: RedList, fileId: string, at: string): RedList {
  const asked = { at, answerBy: null, answeredAt: null };
  return { ...list, rows: list.rows.map((row) => (row.fileId === fileId ? { ...row, asked } : row)) };
}

function stateOf({ state }: OutboxRow): Asking {
  return state === 'refused' ? 'refused' : 'unsent';
}
