import {
  type EnvironmentProviders,
  inject,
  InjectionToken,
  makeEnvironmentProviders,
  Service,
} from '@angular/core';
import { LocalDatabase, type LocalPlan } from './local-database';

const LOCAL_PLAN = new InjectionToken<LocalPlan>('LocalPlan');

export function provideLocalStore(plan: LocalPlan): EnvironmentProviders {
  return makeEnvironmentProviders([{ provide: LOCAL_PLAN, useValue: plan }]);
}

/** The database of the app on the screen. */
@Service()
export class LocalStore extends LocalDatabase {
  constructor() {
    super(inject(LOCAL_PLAN));
  }
}
