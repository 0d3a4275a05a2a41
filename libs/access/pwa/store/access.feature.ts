import type { HeldPost, Me } from '@sanchika/access/contract';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { AccessPageActions, SessionActions } from './access.actions';

export interface AccessState {
  readonly status: 'unknown' | 'signedIn' | 'signedOut';
  readonly me: Me | null;
}

const initial: AccessState = { status: 'unknown', me: null };

export const accessFeature = createFeature({
  name: 'access',
  reducer: createReducer(
    initial,
    on(
      SessionActions.sessionFound,
      SessionActions.sessionRecalled,
      AccessPageActions.signedIn,
      AccessPageActions.postChosen,
      (_, { me }): AccessState => ({ status: 'signedIn', me }),
    ),
    on(
      SessionActions.sessionMissing,
      SessionActions.sessionEnded,
      SessionActions.signedOut,
      (): AccessState => ({ status: 'signedOut', me: null }),
    ),
  ),
  extraSelectors: ({ selectMe }) => ({
    selectActingPost: createSelector(selectMe, actingPostOf),
  }),
});

/** The post in which one acts, while it is held. */
export function actingPostOf(me: Me | null): HeldPost | null {
  return me?.posts.find(({ post }) => post.postId === me.actingPostId) ?? null;
}
