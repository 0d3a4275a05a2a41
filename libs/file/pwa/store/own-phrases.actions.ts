import type { OwnPhraseView } from '@sanchika/file/contract';
import { createActionGroup, props } from '@ngrx/store';

export const OwnPhraseActions = createActionGroup({
  source: 'Own phrases',
  events: {
    'Own Phrases Changed': props<{ rows: readonly OwnPhraseView[] }>(),
    'Phrase Added': props<{ text: string }>(),
    'Phrase Removed': props<{ phraseId: string }>(),
    'Phrases Ordered': props<{ phraseIds: readonly string[] }>(),
  },
});
