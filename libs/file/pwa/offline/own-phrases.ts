import { inject, Service } from '@angular/core';
import { FileActs, MOST_OWN_PHRASES, OwnPhrasesView, type OwnPhraseView } from '@sanchika/file/contract';
import type { Endpoint } from '@sanchika/platform/contract';
import { LocalStore, newId, Outbox, type Tables } from '@sanchika/platform/pwa';
import { shelf } from './file.tables';

/** The place of the phrases on the shelf. */
export const PHRASE_SHELF = 'ownPhrases';
/** Acts on the phrases go in their order. */
export const PHRASE_TOPIC = 'own-phrases';

type Phrases = readonly OwnPhraseView[];

/** What the phone knows of the person's own phrases; they can be changed without network. */
export async function readOwnPhrases(tables: Tables): Promise<Phrases> {
  return OwnPhrasesView.safeParse((await tables.of(shelf).get(PHRASE_SHELF))?.value).data?.rows ?? [];
}

/** Keeps one's own phrases: on the phone at once, with the server by the outbox. */
@Service()
export class OwnPhraseShelf {
  private readonly store = inject(LocalStore);
  private readonly outbox = inject(Outbox);

  /** Does nothing when there are as many as may be. */
  async add(text: string): Promise<void> {
    if ((await this.store.read(readOwnPhrases)).length >= MOST_OWN_PHRASES) return;
    const phrase: OwnPhraseView = { phraseId: newId(), text, decision: null };
    await this.change(FileActs.addOwnPhrase, { body: phrase }, (rows) => [...rows, phrase]);
  }

  async remove(phraseId: string): Promise<void> {
    await this.change(FileActs.removeOwnPhrase, { params: { phraseId } }, (rows) =>
      rows.filter((row) => row.phraseId !== phraseId),
    );
  }

  async order(phraseIds: readonly string[]): Promise<void> {
    const placeOf = ({ phraseId }: OwnPhraseView) => phraseIds.indexOf(phraseId);
    await this.change(FileActs.orderOwnPhrases, { body: { phraseIds } }, (rows) =>
      [...rows].sort((one, other) => placeOf(one) - placeOf(other)),
    );
  }

  /** A refused change is dropped: the next fetch shows what the server has. */
  private async change(
    endpoint: Endpoint,
    input: { readonly params?: Record<string, string>; readonly body?: unknown },
    change: (rows: Phrases) => Phrases,
  ): Promise<void> {
    const isOrder = endpoint.operation === FileActs.orderOwnPhrases.operation;
    await this.outbox.put(
      {
        endpoint,
        input,
        topicId: PHRASE_TOPIC,
        isQuiet: true,
        ...(isOrder && { mark: 'order', replaces: ['order'] }),
      },
      {
        tables: [shelf],
        work: async (tables) => {
          const rows = change(await readOwnPhrases(tables));
          await tables.of(shelf).put({ name: PHRASE_SHELF, value: { rows } });
        },
      },
    );
  }
}
