import type { Routes } from '@angular/router';
import { actingOnly, choosePostRoutes, meRoutes, personOnly, signInRoutes } from '@sanchika/access/pwa';
import { alertRoutes, belowRoutes } from '@sanchika/alert/pwa';
import type { PlaceInNav } from './shell/place-in-nav';

const inbox: PlaceInNav = { tab: { icon: 'tray', phrase: 'shell.tab.inbox' } };
const files: PlaceInNav = { tab: { icon: 'folder', phrase: 'shell.tab.files' } };
const search: PlaceInNav = { tab: { icon: 'search', phrase: 'shell.tab.search' } };
const alerts: PlaceInNav = { tab: { icon: 'bell', phrase: 'shell.tab.alerts' } };
const below: PlaceInNav = { tab: { icon: 'clock', phrase: 'shell.tab.below', isAsked: true } };
const me: PlaceInNav = { tab: { icon: 'person', phrase: 'shell.tab.me' } };
const alone: PlaceInNav = { isBare: true };

/** The rooms, each loaded when it is first entered. A route whose `data` holds a `PlaceInNav` gets a tab. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'inbox' },
  {
    path: 'inbox',
    data: inbox,
    canActivate: [actingOnly],
    loadChildren: () => import('@sanchika/file/pwa').then(({ inboxRoutes }) => inboxRoutes),
  },
  { path: 'below', data: below, canActivate: [actingOnly], children: belowRoutes },
  {
    path: 'files',
    data: files,
    canActivate: [actingOnly],
    loadChildren: () => import('@sanchika/file/pwa').then(({ filesRoutes }) => filesRoutes),
  },
  {
    path: 'search',
    data: search,
    canActivate: [actingOnly],
    loadChildren: () => import('@sanchika/file/pwa').then(({ searchRoutes }) => searchRoutes),
  },
  {
    path: 'alerts',
    data: alerts,
    canActivate: [personOnly],
    children: alertRoutes,
  },
  { path: 'me', data: me, canActivate: [personOnly], children: meRoutes },
  {
    path: 'outbox',
    canActivate: [actingOnly],
    loadChildren: () => import('@sanchika/file/pwa').then(({ outboxRoutes }) => outboxRoutes),
  },
  { path: 'sign-in', data: alone, children: signInRoutes },
  { path: 'choose-post', data: alone, canActivate: [personOnly], children: choosePostRoutes },
  { path: '**', redirectTo: 'inbox' },
];
