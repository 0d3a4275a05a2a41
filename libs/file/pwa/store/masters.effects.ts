import { inject, Service } from '@angular/core';
import type { WorkingCalendar } from '@sanchika/calendar/domain';
import { WorkingCalendarView } from '@sanchika/calendar/contract';
import { MastersView } from '@sanchika/file/contract';
import { PostLabel } from '@sanchika/office/contract';
import { isoDate } from '@sanchika/platform/kernel';
import { LocalStore, type Tables } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, EMPTY, from, map, switchMap } from 'rxjs';
import * as z from 'zod';
import { FileReceiver } from '../offline/file.receiver';
import { shelf } from '../offline/file.tables';
import { deskFeature } from './desk.feature';
import { MastersActions } from './masters.actions';

const MOST_RECENT = 5;
const RecentPosts = z.array(PostLabel);

/** Masters, calendar and lately used desks: small things kept on the phone, renewed with each start. */
@Service({ autoProvided: false })
export class MastersEffects {
  private readonly actions = inject(Actions);
  private readonly local = inject(LocalStore);
  private readonly receiver = inject(FileReceiver);
  private readonly postId = inject(Store).select(deskFeature.selectPostId);

  readonly watch = createEffect(() =>
    this.local
      .watch(readShelf)
      .pipe(
        map(([masters, calendar, recentPosts]) =>
          MastersActions.mastersChanged({ masters, calendar, recentPosts }),
        ),
      ),
  );

  readonly fetch = createEffect(
    () =>
      this.postId.pipe(
        switchMap((postId) =>
          postId ? from(this.receiver.fetchMasters()).pipe(catchError(() => EMPTY)) : EMPTY,
        ),
      ),
    { dispatch: false },
  );

  readonly rememberPost = createEffect(
    () =>
      this.actions.pipe(
        ofType(MastersActions.postUsed),
        concatMap(({ post }) =>
          this.local.change([shelf], async (tables) => {
            const recent = await readRecent(tables);
            const others = recent.filter(({ postId }) => postId !== post.postId);
            const value = [post, ...others].slice(0, MOST_RECENT);
            await tables.of(shelf).put({ name: 'recentPosts', value });
          }),
        ),
      ),
    { dispatch: false },
  );
}

function readShelf(tables: Tables) {
  return Promise.all([readMasters(tables), readCalendar(tables), readRecent(tables)]);
}

/** What an older version of the app left on the shelf may not fit any more: then it is fetched anew. */
async function readMasters(tables: Tables): Promise<MastersView | null> {
  return MastersView.safeParse((await tables.of(shelf).get('masters'))?.value).data ?? null;
}

async function readCalendar(tables: Tables): Promise<WorkingCalendar | null> {
  const { data } = WorkingCalendarView.safeParse((await tables.of(shelf).get('calendar'))?.value);
  return data ? { ...data, holidays: data.holidays.map(isoDate) } : null;
}

async function readRecent(tables: Tables): Promise<readonly PostLabel[]> {
  return RecentPosts.safeParse((await tables.of(shelf).get('recentPosts'))?.value).data ?? [];
}
