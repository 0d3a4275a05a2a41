import type { Me } from '@sanchika/access/contract';
import { createActionGroup, emptyProps, props } from '@ngrx/store';

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    /** The server knows us, or we have just signed in. */
    'Session Found': props<{ me: Me }>(),
    /** The server has not spoken yet; this is the person it last knew here. */
    'Session Recalled': props<{ me: Me }>(),
    'Session Missing': emptyProps(),
    /** The server no longer knows the session: it ran out or was ended elsewhere. */
    'Session Ended': emptyProps(),
    'Signed Out': emptyProps(),
  },
});

export const AccessPageActions = createActionGroup({
  source: 'Access pages',
  events: {
    'App Opened': emptyProps(),
    'Signed In': props<{ me: Me; login: string; goTo: string }>(),
    'Post Chosen': props<{ me: Me }>(),
  },
});
