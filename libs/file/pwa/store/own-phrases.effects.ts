import { inject, Service } from '@angular/core';
import { LocalStore } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, EMPTY, filter, from, map, merge, of, switchMap } from 'rxjs';
import { OwnPhraseShelf, readOwnPhrases } from '../offline/own-phrases';
import { OwnPhrasesReceiver } from '../offline/own-phrases.receiver';
import { deskFeature } from './desk.feature';
import { NotingActions } from './noting.actions';
import { OwnPhraseActions } from './own-phrases.actions';

/** One's own phrases: from the phone at once, renewed with each start, changed by the outbox. */
@Service({ autoProvided: false })
export class OwnPhrasesEffects {
  private readonly actions = inject(Actions);
  private readonly local = inject(LocalStore);
  private readonly phrases = inject(OwnPhraseShelf);
  private readonly receiver = inject(OwnPhrasesReceiver);
  private readonly postId = inject(Store).select(deskFeature.selectPostId);

  readonly watch = createEffect(() =>
    this.local.watch(readOwnPhrases).pipe(map((rows) => OwnPhraseActions.ownPhrasesChanged({ rows }))),
  );

  readonly fetch = createEffect(
    () =>
      this.postId.pipe(
        filter((postId) => postId !== null),
        switchMap(() => from(this.receiver.fetch()).pipe(catchError(() => EMPTY))),
      ),
    { dispatch: false },
  );

  readonly change = createEffect(() =>
    merge(
      this.actions.pipe(
        ofType(OwnPhraseActions.phraseAdded),
        map(
          ({ text }) =>
            () =>
              this.phrases.add(text),
        ),
      ),
      this.actions.pipe(
        ofType(OwnPhraseActions.phraseRemoved),
        map(
          ({ phraseId }) =>
            () =>
              this.phrases.remove(phraseId),
        ),
      ),
      this.actions.pipe(
        ofType(OwnPhraseActions.phrasesOrdered),
        map(
          ({ phraseIds }) =>
            () =>
              this.phrases.order(phraseIds),
        ),
      ),
    ).pipe(
      concatMap((work) =>
        from(work()).pipe(
          concatMap(() => EMPTY),
          catchError(() => of(NotingActions.writingFailed())),
        ),
      ),
    ),
  );
}
