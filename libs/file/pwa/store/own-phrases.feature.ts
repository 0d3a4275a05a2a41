import type { OwnPhraseView } from '@sanchika/file/contract';
import { createFeature, createReducer, on } from '@ngrx/store';
import { OwnPhraseActions } from './own-phrases.actions';

export interface OwnPhrasesState {
  /** In their owner's order. */
  readonly rows: readonly OwnPhraseView[];
}

const initial: OwnPhrasesState = { rows: [] };

export const ownPhrasesFeature = createFeature({
  name: 'ownPhrases',
  reducer: createReducer(
    initial,
    on(OwnPhraseActions.ownPhrasesChanged, (_, { rows }): OwnPhrasesState => ({ rows })),
  ),
});
