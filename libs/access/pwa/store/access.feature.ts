import type { HeldPost, Me } from '@sanchika/access/contract';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { AccessPageActions, SessionActions } from './access.actions';

export interface AccessState {
  readonly status: 'unknown' | 'signedIn' | 'signedOut';
  readonly me: Me | null;
  /** Whether the server has confirmed the session since this page opened; a recalled person is not confirmed yet. */
  readonly isProved: boolean;
}

const initial: AccessState = { status: 'unknown', me: null, isProved: false };

export const accessFeature = createFeature({
  name: 'access',
  reducer: createReducer(
    initial,
    on(
      SessionActions.sessionFound,
      AccessPageActions.signedIn,
      AccessPageActions.postChosen,
      (_, { me }): AccessState => ({ status: 'signedIn', me, isProved: true }),
    ),
    on(SessionActions.sessionRecalled, (_, { me }): AccessState => ({
      status: 'signedIn',
      me,
      isProved: false,
    })),
    on(
      SessionActions.sessionMissing,
      SessionActions.sessionEnded,
      SessionActions.signedOut,
      (): AccessState => ({ status: 'signedOut', me: null, isProved: false }),
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
