import type { Page } from 'playwright-core';

/** One picture of the gallery. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** A key of {@link signIns}: who must be signed in to see the screen. */
  readonly signIn?: string;
  /** What is touched before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** The drawing that the screen was made from, inside the folder of mock-ups. */
  readonly mockup?: string;
}

/** The parts and a few screens made of them, from `apps/gallery`; nobody signs in there. */
export const specimens: readonly Screen[] = [
  { name: 'actions', path: '/actions' },
  { name: 'bars', path: '/bars' },
  { name: 'devanagari', path: '/devanagari' },
  { name: 'fields', path: '/fields', mockup: 'second/10-diarise.png' },
  { name: 'file-cards', path: '/file-cards' },
  { name: 'icons', path: '/icons' },
  { name: 'notes', path: '/notes', mockup: 'second/14-conflict.png' },
  { name: 'rows', path: '/rows', mockup: 'second/20-posts.png' },
  { name: 'sheet', path: '/sheet', mockup: 'first/decide.png' },
  { name: 'stamps', path: '/stamps', mockup: 'second/06-outbox.png' },
  { name: 'states', path: '/states', prepare: (page) => page.waitForTimeout(450) },
  { name: 'decide', path: '/decide', mockup: 'second/12-decide-dark.png' },
  { name: 'desk', path: '/desk', mockup: 'second/15-noting-desk.png' },
  { name: 'empty', path: '/empty', mockup: 'second/13-empty.png' },
  { name: 'inbox', path: '/inbox', mockup: 'first/inbox.png' },
  { name: 'journey', path: '/journey', mockup: 'first/journey.png' },
  { name: 'me', path: '/me', mockup: 'second/07-me.png' },
  { name: 'reader', path: '/reader', mockup: 'second/02-reader.png' },
  { name: 'search', path: '/search', mockup: 'second/11-search.png' },
];

/** Screens of the app itself, drawn when `--app URL` says where it is served. */
export const screens: readonly Screen[] = [];

/** How each role signs in to the served app. */
export const signIns: Readonly<Record<string, (page: Page) => Promise<void>>> = {};
