import { inject, Service } from '@angular/core';
import { AlertApi, RedList } from '@sanchika/alert/contract';
import { shelf } from '@sanchika/file/pwa/offline';
import { ApiClient, LocalStore, ServerClock, type Tables } from '@sanchika/platform/pwa';
import type { Observable } from 'rxjs';

/** The place of the list of a post on the shelf. */
export const redShelfOf = (postId: string) => `redList ${postId}`;

/** What this phone keeps of the list; null before it ever came. */
export async function readRedList(tables: Tables, postId: string): Promise<RedList | null> {
  return RedList.safeParse((await tables.of(shelf).get(redShelfOf(postId)))?.value).data ?? null;
}

/** Brings the red list onto the phone, where the screen reads it. */
@Service()
export class RedListReceiver {
  private readonly client = inject(ApiClient);
  private readonly store = inject(LocalStore);
  private readonly clock = inject(ServerClock);

  watch(postId: string): Observable<RedList | null> {
    return this.store.watch((tables) => readRedList(tables, postId));
  }

  async refresh(postId: string): Promise<void> {
    const value = await this.client.call(AlertApi.redList, { query: {} });
    this.clock.learn(value.asOf);
    await this.store.change([shelf], (tables) => tables.of(shelf).put({ name: redShelfOf(postId), value }));
  }

  /** The late files of one desk, which may have more than the whole list shows. */
  desk(deskPostId: string): Promise<RedList> {
    return this.client.call(AlertApi.redList, { query: { deskPostId } });
  }
}
