import type { Routes } from '@angular/router';

export const alertRoutes: Routes = [
  {
    path: '',
    title: 'alert.title',
    loadComponent: () => import('./pages/alerts.page').then(({ AlertsPage }) => AlertsPage),
  },
];
