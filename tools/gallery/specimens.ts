import type { Screen } from './screen.ts';

/** The parts and a few screens made of them, from `apps/gallery`; nobody signs in there. */
export const specimens: readonly Screen[] = [
  { name: 'part-actions', path: '/actions' },
  { name: 'part-bars', path: '/bars' },
  { name: 'part-devanagari', path: '/devanagari' },
  { name: 'part-fields', path: '/fields', mockup: 'second/10-diarise.png' },
  { name: 'part-file-cards', path: '/file-cards' },
  { name: 'part-icons', path: '/icons' },
  { name: 'part-notes', path: '/notes', mockup: 'second/14-conflict.png' },
  { name: 'part-rows', path: '/rows', mockup: 'second/20-posts.png' },
  { name: 'part-sheet', path: '/sheet', mockup: 'first/decide.png' },
  { name: 'part-stamps', path: '/stamps', mockup: 'second/06-outbox.png' },
  { name: 'part-states', path: '/states', prepare: ({ page }) => page.waitForTimeout(450) },
  { name: 'scene-decide', path: '/decide', mockup: 'second/12-decide-dark.png' },
  { name: 'scene-desk', path: '/desk', mockup: 'second/15-noting-desk.png' },
  { name: 'scene-empty', path: '/empty', mockup: 'second/13-empty.png' },
  { name: 'scene-inbox', path: '/inbox', mockup: 'first/inbox.png' },
  { name: 'scene-journey', path: '/journey', mockup: 'first/journey.png' },
  { name: 'scene-me', path: '/me', mockup: 'second/07-me.png' },
  { name: 'scene-reader', path: '/reader', mockup: 'second/02-reader.png' },
  { name: 'scene-search', path: '/search', mockup: 'second/11-search.png' },
];
