import type { Routes } from '@angular/router';

/** Pages before one acts in a post. */
export const signInRoutes: Routes = [
  {
    path: '',
    title: 'access.title.sign-in',
    loadComponent: () => import('./pages/sign-in.page').then(({ SignInPage }) => SignInPage),
  },
  {
    path: 'first',
    title: 'access.title.first',
    loadComponent: () => import('./pages/first-sign-in.page').then(({ FirstSignInPage }) => FirstSignInPage),
  },
];

export const choosePostRoutes: Routes = [
  {
    path: '',
    title: 'access.title.choose',
    loadComponent: () => import('./pages/choose-post.page').then(({ ChoosePostPage }) => ChoosePostPage),
  },
];

export const meRoutes: Routes = [
  {
    path: '',
    title: 'access.title.me',
    loadComponent: () => import('./pages/me.page').then(({ MePage }) => MePage),
  },
  {
    path: 'administration',
    title: 'access.title.administration',
    loadComponent: () =>
      import('./pages/administration.page').then(({ AdministrationPage }) => AdministrationPage),
  },
  {
    path: 'factors',
    title: 'access.title.factors',
    loadChildren: () => import('./factors/factor.routes').then(({ factorRoutes }) => factorRoutes),
  },
];
