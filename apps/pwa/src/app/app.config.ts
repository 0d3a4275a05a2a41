import {
  type ApplicationConfig,
  inject,
  provideBrowserGlobalErrorListeners,
  provideEnvironmentInitializer,
} from '@angular/core';
import {
  PreloadAllModules,
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withPreloading,
} from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { provideAccess } from '@sanchika/access/pwa';
import { provideAlerts } from '@sanchika/alert/pwa';
import {
  AppVersion,
  failureEnglish,
  failureHindi,
  Installing,
  provideLocalStore,
  workerEnglish,
  workerHindi,
} from '@sanchika/platform/pwa';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { BackStack } from '@sanchika/platform/ui';
import { routes } from './app.routes';
import { localPlan } from './local-plan';
import { PageTitle } from './shell/page-title';
import { en, hi } from './shell/shell.phrases';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // Before the router, so that it hears of Back first.
    provideEnvironmentInitializer(() => inject(BackStack)),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      // A place that was never entered must open without network too.
      withPreloading(PreloadAllModules),
    ),
    provideStore({}),
    provideEffects(),
    provideReading(),
    providePhrases(hi, en),
    providePhrases(failureHindi, failureEnglish),
    providePhrases(workerHindi, workerEnglish),
    provideLocalStore(localPlan),
    provideAccess(),
    provideAlerts(),
    // Before the first page: the browser asks early, and only once.
    provideEnvironmentInitializer(() => inject(Installing)),
    provideEnvironmentInitializer(() => void inject(AppVersion).start()),
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
