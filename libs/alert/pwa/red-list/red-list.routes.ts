import type { Routes } from '@angular/router';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { RedListPage } from './red-list.page';
import { en, hi } from './red-list.phrases';

/** Few have it: it comes with its words. */
export const redListRoutes: Routes = [
  {
    path: '',
    title: 'red.title',
    providers: [providePhrases(hi, en)],
    component: RedListPage,
  },
];
