import type { EnglishOf } from '@sanchika/platform/pwa/phrases';
import type { hi } from './paging.phrases';

export const en: EnglishOf<typeof hi> = {
  'file.page.name': 'p./{{number}}',
  'file.page.label': 'p./{{number}}: {{title}}',
  'file.page.failed': 'The picture of this page did not come; download the original from the list of papers.',
  'file.page.offline': 'This page is not on this device; it comes with the network.',
  'file.pages': 'Pages of the correspondence',
  'file.pages.strip': 'Small pages',
  'file.pages.tabs': 'Tabs of the papers',
  'file.pages.none': 'There are no pages on the correspondence side yet.',
  'file.pages.place': '{{place}} of {{count}}',
  'file.pages.slide': 'Choose a page',
  'file.pages.slide.value': 'Page {{number}}, {{title}}',
  'file.pages.go': 'Page number',
  'file.pages.of': '/ {{count}}',
  'file.pages.seen': '{{seen}} of {{count}} pages seen',
  'file.pages.larger': 'Larger',
  'file.pages.smaller': 'Whole page',
  'file.pages.close': 'Close',
  'file.pages.back': 'Note {{number}}',
  'file.pages.back.label': 'Back to note {{number}}',
  'file.pages.count': '{{count}} pp.',
  'file.pages.papers': 'Papers {{count}}',
  'file.pages.nasti': 'Open file',
};
