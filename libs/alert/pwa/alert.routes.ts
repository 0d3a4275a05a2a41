import type { Routes } from '@angular/router';

/** What one was told. */
export const alertRoutes: Routes = [
  {
    path: '',
    loadChildren: () => import('./pages/alerts.routes').then(({ alertsRoutes }) => alertsRoutes),
  },
];

/** What is late on the desks below. */
export const belowRoutes: Routes = [
  {
    path: '',
    loadChildren: () => import('./red-list/red-list.routes').then(({ redListRoutes }) => redListRoutes),
  },
];
