import { matterScreens } from './matter-screens.ts';
import {
  touch,
  submit,
  stamp,
  readWhole,
  lane,
  goOffline,
  askOffline,
  breakServer,
  writeNote,
  findFiles,
  findPeople,
  stampOffline,
  stampTooLate,
} from './gestures.ts';
import type { Screen, Sight } from './screen.ts';

/** Screens of the app itself. Whoever shows one is a person of the sample district. */
export const screens: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in', mockup: 'second/01-signin.png' },
  { name: 'sign-in-faults', path: '/sign-in', prepare: ({ page }) => submit(page) },
  { name: 'first-sign-in', path: '/sign-in/first' },
  { name: 'choose-post', path: '/choose-post', who: 'neighbour' },

  { name: 'inbox', path: '/inbox', who: 'superintendent', mockup: 'first/inbox.png' },
  {
    name: 'inbox-late',
    path: '/inbox',
    who: 'superintendent',
    prepare: ({ page }) => touch(page, 'sk-chip-row button', 1),
  },
  { name: 'inbox-collector', path: '/inbox', who: 'collector', mockup: 'second/08-collector-home.png' },
  { name: 'red-list', path: '/below', who: 'collector', mockup: 'second/08-collector-home.png' },
  {
    name: 'red-list-offline',
    path: '/below',
    who: 'collector',
    isAlone: true,
    prepare: askOffline,
  },
  { name: 'red-list-none', path: '/below', who: 'colleague' },
  { name: 'alerts', path: '/alerts', who: 'superintendent' },
  { name: 'inbox-empty', path: '/inbox', who: 'colleague', mockup: 'second/13-empty.png' },
  { name: 'inbox-no-desk', path: '/inbox', who: 'administrator' },
  {
    name: 'inbox-offline',
    path: '/inbox',
    who: 'superintendent',
    isAlone: true,
    prepare: ({ page }) => goOffline(page),
  },

  {
    name: 'reader-notes',
    path: file('school'),
    who: 'collector',
    prepare: readWhole,
    mockup: 'second/02-reader.png',
  },
  {
    name: 'reader-papers',
    path: file('school'),
    who: 'collector',
    prepare: lane(1),
    mockup: 'second/02-reader.png',
  },
  {
    name: 'reader-journey',
    path: file('school'),
    who: 'collector',
    prepare: lane(2),
    mockup: 'first/journey.png',
  },
  {
    name: 'reader-details',
    path: file('school'),
    who: 'collector',
    prepare: ({ page }) => touch(page, 'sk-file-head button'),
  },
  { name: 'reader-drafts', path: file('draft'), who: 'clerk', prepare: readWhole },
  { name: 'reader-sent', path: file('unread'), who: 'clerk' },
  { name: 'reader-no-right', path: file('school'), who: 'colleague' },
  { name: 'reader-error', path: file('late'), who: 'superintendent', isAlone: true, prepare: breakServer },

  { name: 'decide', path: file('school'), who: 'collector', mockup: 'first/decide.png' },
  { name: 'decide-late', path: file('late'), who: 'superintendent' },
  {
    name: 'decide-late-faults',
    path: file('late'),
    who: 'superintendent',
    prepare: ({ page }) => stamp(page),
  },
  {
    name: 'decide-return',
    path: file('fresh'),
    who: 'superintendent',
    isAlone: true,
    prepare: ({ page }) => touch(page, 'sk-decision-panel .acts button'),
  },
  {
    name: 'decide-next',
    path: file('school'),
    who: 'collector',
    prepare: ({ page }) => touch(page, '#next'),
  },
  { name: 'decide-closing', path: file('closing'), who: 'additionalCollector' },

  { name: 'new-file', path: '/files/new', who: 'clerk' },
  { name: 'new-file-faults', path: '/files/new', who: 'clerk', prepare: ({ page }) => submit(page) },
  {
    name: 'note',
    path: (stage) => `/files/${stage.files.draft.fileId}/note`,
    who: 'clerk',
    isAlone: true,
    prepare: writeNote,
    mockup: 'second/15-noting-desk.png',
  },
  { name: 'search', path: '/search', who: 'clerk' },
  {
    name: 'search-found',
    path: '/search',
    who: 'superintendent',
    prepare: findFiles,
    mockup: 'second/11-search.png',
  },
  { name: 'files-with-others', path: '/files', who: 'clerk' },
  {
    name: 'files-handled',
    path: '/files',
    who: 'superintendent',
    prepare: ({ page }) => touch(page, 'sk-chip-row button', 1),
  },
  { name: 'files-none', path: '/files', who: 'auditor' },

  ...matterScreens,

  { name: 'outbox-empty', path: '/outbox', who: 'superintendent' },
  {
    name: 'outbox-waiting',
    path: file('fresh'),
    who: 'superintendent',
    isAlone: true,
    prepare: stampOffline,
    mockup: 'second/06-outbox.png',
  },
  {
    name: 'outbox-refused',
    path: '/inbox',
    who: 'additionalCollector',
    isAlone: true,
    prepare: stampTooLate,
    mockup: 'second/14-conflict.png',
  },

  { name: 'me', path: '/me', who: 'superintendent', mockup: 'second/07-me.png' },
  { name: 'me-posts', path: '/me', who: 'neighbour', mockup: 'second/07-me.png' },
  {
    name: 'administration',
    path: '/me/administration',
    who: 'administrator',
    mockup: 'second/19-onboarding.png',
  },
  { name: 'administration-people', path: '/me/administration', who: 'administrator', prepare: findPeople },
  {
    name: 'administration-faults',
    path: '/me/administration',
    who: 'administrator',
    prepare: ({ page }) => submit(page),
  },
];

function file(name: keyof Sight['stage']['files']): Screen['path'] {
  return ({ files }) => `/files/${files[name].fileId}`;
}
