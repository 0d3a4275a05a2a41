import { createActionGroup, props } from '@ngrx/store';
import type { OutboxResult, OutboxRow } from '@sanchika/platform/pwa';
import type { SentAct } from '../offline/file.tables';

export const OutboxActions = createActionGroup({
  source: 'Outbox',
  events: {
    'Outbox Rows Changed': props<{ rows: readonly OutboxRow[] }>(),
    'Sent Acts Changed': props<{ sent: readonly SentAct[] }>(),
    'Act Answered': props<{ result: OutboxResult }>(),
  },
});

export const OutboxPageActions = createActionGroup({
  source: 'Outbox page',
  events: {
    /** The words of a refused act go back to the file, to be written and sent anew. */
    'Mending Chosen': props<{ row: OutboxRow }>(),
    'Act Given Up': props<{ row: OutboxRow }>(),
    'Another Try Asked': props<{ row: OutboxRow }>(),
  },
});
