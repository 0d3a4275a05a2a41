import { createFeature, createReducer, on } from '@ngrx/store';
import type { SanctionDraft } from './sanction-draft';
import { SanctionsActions } from './sanctions.actions';

export interface SanctionsState {
  /** What was being filled in when the form was opened last; undefined until the phone has looked. */
  readonly found: SanctionDraft | null | undefined;
}

const initial: SanctionsState = { found: undefined };

export const sanctionsFeature = createFeature({
  name: 'sanctions',
  reducer: createReducer(
    initial,
    on(SanctionsActions.formOpened, (): SanctionsState => initial),
    on(SanctionsActions.draftFound, (_, { draft }): SanctionsState => ({ found: draft })),
  ),
});
