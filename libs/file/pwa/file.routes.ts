import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { accessFeature } from '@sanchika/access/pwa';
import { worksOnFiles } from '@sanchika/file/domain';
import { provideEffects } from '@ngrx/effects';
import { provideState, Store } from '@ngrx/store';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { typingEnglish, typingHindi } from '@sanchika/platform/pwa/typing';
import { en as actingEnglish } from './acting/acting-english.phrases';
import { hi as actingHindi } from './acting/acting.phrases';
import { en as arrangingEnglish, hi as arrangingHindi } from './arranging/arranging.phrases';
import { en as deskEnglish } from './desk/desk-english.phrases';
import { hi as deskHindi } from './desk/desk.phrases';
import { en } from './file-english.phrases';
import { hi } from './file.phrases';
import { en as linkingEnglish, hi as linkingHindi } from './linking/linking.phrases';
import { en as pagingEnglish } from './paging/paging-english.phrases';
import { hi as pagingHindi } from './paging/paging.phrases';
import { en as printingEnglish } from './printing/printing-english.phrases';
import { hi as printingHindi } from './printing/printing.phrases';
import { en as notingEnglish, hi as notingHindi } from './noting/noting.phrases';
import { sanctionPhrases } from './sanctions/sanction-phrases';
import { SanctionsEffects } from './sanctions/sanctions.effects';
import { sanctionsFeature } from './sanctions/sanctions.feature';
import { ArrangingEffects } from './store/arranging.effects';
import { arrangingFeature } from './store/arranging.feature';
import { BadgeEffects } from './store/badge.effects';
import { DeskEffects } from './store/desk.effects';
import { deskFeature } from './store/desk.feature';
import { DraftConflictEffects } from './store/draft-conflict.effects';
import { ListsEffects } from './store/lists.effects';
import { listsFeature } from './store/lists.feature';
import { MastersEffects } from './store/masters.effects';
import { mastersFeature } from './store/masters.feature';
import { MattersEffects } from './store/matters.effects';
import { NotingEffects } from './store/noting.effects';
import { OpenFileEffects } from './store/open-file.effects';
import { openFileFeature } from './store/open-file.feature';
import { OwnPhrasesEffects } from './store/own-phrases.effects';
import { ownPhrasesFeature } from './store/own-phrases.feature';
import { OutboxEffects } from './store/outbox.effects';
import { outboxFeature } from './store/outbox.feature';
import { SearchEffects } from './store/search.effects';
import { searchFeature } from './store/search.feature';
import { ViewingsEffects } from './store/viewings.effects';
import { viewingsFeature } from './store/viewings.feature';

/** Each place of the room brings the whole of its state; what is there already is not made twice. */
const providers = [
  providePhrases(hi, en),
  providePhrases(notingHindi, notingEnglish),
  providePhrases(typingHindi, typingEnglish),
  providePhrases(printingHindi, printingEnglish),
  providePhrases(actingHindi, actingEnglish),
  providePhrases(pagingHindi, pagingEnglish),
  providePhrases(linkingHindi, linkingEnglish),
  providePhrases(arrangingHindi, arrangingEnglish),
  providePhrases(deskHindi, deskEnglish),
  ...sanctionPhrases,
  provideState(sanctionsFeature),
  provideEffects(SanctionsEffects),
  provideState(deskFeature),
  provideState(arrangingFeature),
  provideState(openFileFeature),
  provideState(viewingsFeature),
  provideState(outboxFeature),
  provideState(mastersFeature),
  provideState(listsFeature),
  provideState(ownPhrasesFeature),
  provideEffects(
    BadgeEffects,
    DeskEffects,
    OpenFileEffects,
    OutboxEffects,
    NotingEffects,
    MastersEffects,
    ListsEffects,
    MattersEffects,
    DraftConflictEffects,
    OwnPhrasesEffects,
    ArrangingEffects,
    ViewingsEffects,
  ),
];

/** On a phone the file fills the screen. */
const whole = { isWhole: true };

/** Files are shown to posts that work on them; the inbox tells the others why. */
const fileWorkOnly: CanActivateFn = () => {
  const router = inject(Router);
  const held = inject(Store).selectSignal(accessFeature.selectActingPost)();
  return held !== null && worksOnFiles(held.roles) ? true : router.createUrlTree(['/inbox']);
};

const deskPage = () => import('./pages/desk.page').then(({ DeskPage }) => DeskPage);

export const inboxRoutes: Routes = [
  {
    path: '',
    providers,
    loadComponent: deskPage,
    children: [
      {
        path: '',
        title: 'file.title.inbox',
        loadComponent: () => import('./pages/inbox.page').then(({ InboxPage }) => InboxPage),
      },
    ],
  },
];

export const filesRoutes: Routes = [
  {
    path: '',
    providers,
    canActivate: [fileWorkOnly],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'file.title.files',
        loadComponent: () => import('./pages/files.page').then(({ FilesPage }) => FilesPage),
      },
      {
        path: 'new',
        title: 'file.title.new',
        data: whole,
        loadComponent: () => import('./pages/new-file.page').then(({ NewFilePage }) => NewFilePage),
      },
      {
        path: 'folders',
        title: 'file.title.folders',
        loadComponent: () => import('./pages/folders.page').then(({ FoldersPage }) => FoldersPage),
      },
      {
        path: 'folders/:folderId',
        title: 'file.title.folders',
        loadComponent: () => import('./pages/folders.page').then(({ FoldersPage }) => FoldersPage),
      },
      {
        path: '',
        loadComponent: deskPage,
        children: [
          {
            path: ':fileId',
            title: 'file.title.file',
            data: whole,
            loadComponent: () => import('./pages/reader.page').then(({ ReaderPage }) => ReaderPage),
          },
          {
            path: ':fileId/note',
            title: 'file.title.note',
            data: whole,
            loadComponent: () => import('./pages/note.page').then(({ NotePage }) => NotePage),
          },
        ],
      },
    ],
  },
];

export const searchRoutes: Routes = [
  {
    path: '',
    providers: [...providers, provideState(searchFeature), provideEffects(SearchEffects)],
    canActivate: [fileWorkOnly],
    title: 'file.title.search',
    loadComponent: () => import('./pages/search.page').then(({ SearchPage }) => SearchPage),
  },
];

export const outboxRoutes: Routes = [
  {
    path: '',
    providers,
    title: 'file.title.outbox',
    loadComponent: () => import('./pages/outbox.page').then(({ OutboxPage }) => OutboxPage),
  },
];
