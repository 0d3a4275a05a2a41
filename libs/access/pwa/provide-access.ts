import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { en, hi } from './access.phrases';
import { AccessEffects } from './store/access.effects';
import { accessFeature } from './store/access.feature';

/** The session and its words; once, at the root, for every room rests on who is acting. */
export function provideAccess(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideState(accessFeature),
    provideEffects(AccessEffects),
    providePhrases(hi, en),
  ]);
}
