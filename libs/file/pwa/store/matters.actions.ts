import { createActionGroup, props } from '@ngrx/store';
import type { OutboxRow } from '@sanchika/platform/pwa';
import type { MatterAct } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';

/** What a person asks, answers, withdraws, puts by and reopens. */
export const MattersActions = createActionGroup({
  source: 'Matters',
  events: {
    'Form Filled In': props<{ draft: MatterDraft }>(),
    'Act Done': props<{ act: MatterAct }>(),
    /** A waiting or refused act is to be written again. */
    'Act Taken Back': props<{ row: OutboxRow }>(),
  },
});
