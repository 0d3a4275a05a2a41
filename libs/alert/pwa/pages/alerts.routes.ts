import type { Routes } from '@angular/router';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { en } from '../alerts-english.phrases';
import { hi } from '../alerts.phrases';
import { AlertsPage } from './alerts.page';

/** With their words, which only these pages say. */
export const alertsRoutes: Routes = [
  { path: '', title: 'alert.title', providers: [providePhrases(hi, en)], component: AlertsPage },
];
